package org.bencao.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The place of an entry in its company's chain: added once, never changed. */
@Entity
@Table(name = "audit_seal")
public class AuditSeal {

  @Id
  @Column(name = "entry_id")
  private long entryId;

  @Column(name = "company_id")
  private long companyId;

  private long position;
  private byte[] hash;

  protected AuditSeal() {}

  public AuditSeal(long companyId, long position, long entryId, byte[] hash) {
    this.companyId = companyId;
    this.position = position;
    this.entryId = entryId;
    this.hash = hash.clone();
  }
}
