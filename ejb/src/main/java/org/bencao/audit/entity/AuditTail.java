package org.bencao.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where a company's chain ends, and how far it is signed. */
@Entity
@Table(name = "audit_tail")
public class AuditTail {

  @Id
  @Column(name = "company_id")
  private long companyId;

  private long position;
  private byte[] hash;

  @Column(name = "head_no")
  private long headNumber;

  @Column(name = "head_position")
  private long headPosition;

  protected AuditTail() {}

  /** The end of a chain without a link. */
  public AuditTail(long companyId, byte[] beginning) {
    this.companyId = companyId;
    this.hash = beginning.clone();
  }

  /** The next link: the only way in which a chain grows. */
  public AuditSeal grow(long entryId, byte[] linkHash) {
    position++;
    hash = linkHash.clone();
    return new AuditSeal(companyId, position, entryId, hash);
  }

  /** Notes that the chain is signed up to its end. */
  public void signed() {
    headNumber++;
    headPosition = position;
  }

  /** Whether nothing was added since. */
  public boolean isSigned() {
    return position <= headPosition;
  }

  public long companyId() {
    return companyId;
  }

  public long position() {
    return position;
  }

  public byte[] hash() {
    return hash.clone();
  }

  public long headNumber() {
    return headNumber;
  }

  public long headPosition() {
    return headPosition;
  }
}
