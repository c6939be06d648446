package org.bencao.ordering.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.KeptFindings;
import org.bencao.document.OrderChangeDocument;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A change of an order that a buyer's system sent, and what became of it. */
@Entity
@Table(name = "ordering_arrived_change")
public class ArrivedChange {

  /** What became of it here. */
  public enum Verdict {
    /** The seller is asked, and answers. */
    ASKED,
    /** It says what holds already. */
    UNCHANGED,
    /** Nobody is asked. */
    REFUSED
  }

  @Id private long id;

  @Column(name = "partner_id")
  private long partnerId;

  @Column(name = "message_id")
  private long messageId;

  @Column(name = "buyer_company_id")
  private long buyerCompanyId;

  @Column(name = "arrived_order_id")
  private long arrivedOrderId;

  @Column(name = "order_id")
  private long orderId;

  private String number;

  @Column(name = "content_hash")
  private byte[] contentHash;

  @Enumerated(EnumType.STRING)
  private Verdict verdict;

  @Column(name = "change_id")
  private Long changeId;

  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  private String reasons;

  @Column(name = "decided_at")
  private Instant decidedAt;

  protected ArrivedChange() {}

  /**
   * What became of it.
   *
   * @param changeId what the seller is asked
   * @param findings why nobody is; a line's number is its place in the order
   */
  public record Became(
      Verdict verdict, Optional<Long> changeId, List<Finding> findings, Instant at) {

    public Became {
      findings = List.copyOf(findings);
    }
  }

  public ArrivedChange(
      long id,
      long messageId,
      ArrivedOrder arrived,
      PurchaseOrder order,
      OrderChangeDocument said,
      byte[] contentHash,
      Became became) {
    this.id = id;
    this.partnerId = arrived.partnerId();
    this.messageId = messageId;
    this.buyerCompanyId = arrived.buyerCompanyId();
    this.arrivedOrderId = arrived.id();
    this.orderId = order.id();
    this.number = said.number();
    this.contentHash = contentHash.clone();
    this.verdict = became.verdict();
    this.changeId = became.changeId().orElse(null);
    this.reasons = KeptFindings.text(became.findings());
    this.decidedAt = became.at();
  }

  public long id() {
    return id;
  }

  public long partnerId() {
    return partnerId;
  }

  public long buyerCompanyId() {
    return buyerCompanyId;
  }

  public long arrivedOrderId() {
    return arrivedOrderId;
  }

  public long orderId() {
    return orderId;
  }

  /** The buyer's own. */
  public String number() {
    return number;
  }

  public byte[] contentHash() {
    return contentHash.clone();
  }

  public Verdict verdict() {
    return verdict;
  }

  public Optional<Long> changeId() {
    return Optional.ofNullable(changeId);
  }

  public List<Finding> findings() {
    return KeptFindings.read(reasons);
  }

  public Instant decidedAt() {
    return decidedAt;
  }
}
