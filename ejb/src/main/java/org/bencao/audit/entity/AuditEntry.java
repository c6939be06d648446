package org.bencao.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.bencao.audit.control.EntryContent;
import org.bencao.audit.control.StoredEntry;

/** One act: written once, never changed; the hash covers every other field. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

  @Id private long id;

  @Column(name = "company_id")
  private long companyId;

  private Instant at;
  private String actor;
  private String act;
  private String subject;
  private String detail;
  private byte[] hash;

  protected AuditEntry() {}

  public AuditEntry(
      long id,
      long companyId,
      Instant at,
      String actor,
      String act,
      String subject,
      String detail) {
    this.id = id;
    this.companyId = companyId;
    this.at = at;
    this.actor = actor;
    this.act = act;
    this.subject = subject;
    this.detail = detail;
    this.hash = content().ownHash();
  }

  public long id() {
    return id;
  }

  public long companyId() {
    return companyId;
  }

  /** The row as it is now. */
  public StoredEntry stored() {
    return new StoredEntry(content(), hash.clone());
  }

  private EntryContent content() {
    return new EntryContent(id, companyId, at, actor, act, subject, detail);
  }
}
