package org.bencao.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.bencao.audit.control.ChainHead;

/** A signed head of a company's chain: added once, never changed. */
@Entity
@Table(name = "audit_head")
public class AuditHead {

  /** Company and number. */
  @Embeddable
  public record Key(
      @Column(name = "company_id") Long companyId, @Column(name = "head_no") Long number)
      implements Serializable {}

  @EmbeddedId private Key key;
  private long position;
  private byte[] hash;
  private Instant at;
  private byte[] previous;

  @Column(name = "key_id")
  private String keyId;

  private byte[] signature;

  protected AuditHead() {}

  public AuditHead(ChainHead head) {
    this.key = new Key(head.companyId(), head.number());
    this.position = head.position();
    this.hash = head.hash();
    this.at = head.at();
    this.previous = head.previous();
    this.keyId = head.keyId();
    this.signature = head.signature();
  }

  public ChainHead head() {
    return new ChainHead(
        key.companyId(), key.number(), position, hash, at, previous, keyId, signature);
  }
}
