package org.bencao.receiving.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.bencao.ordering.boundary.LockedOrder;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.receiving.boundary.DespatchView;

/** A receipt advice: what is told to the seller about one order of a delivery. */
@Entity
@Table(name = "receiving_receipt")
public class Receipt {

  @Id private long id;

  @Column(name = "buyer_company_id")
  private long buyerCompanyId;

  @Column(name = "seller_company_id")
  private long sellerCompanyId;

  @Column(name = "despatch_id")
  private long despatchId;

  @Column(name = "order_id")
  private long orderId;

  private String number;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "closed_by")
  private String closedBy;

  protected Receipt() {}

  public Receipt(
      long id, Despatch despatch, LockedOrder order, String number, String closedBy, Instant now) {
    this.id = id;
    this.buyerCompanyId = order.buyerCompanyId();
    this.sellerCompanyId = order.sellerCompanyId();
    this.despatchId = despatch.id();
    this.orderId = order.id().value();
    this.number = number;
    this.closedAt = now;
    this.closedBy = closedBy;
  }

  public DespatchView.Receipt view() {
    return new DespatchView.Receipt(id, number, new PurchaseOrderId(orderId), closedAt, closedBy);
  }

  public long id() {
    return id;
  }

  public long buyerCompanyId() {
    return buyerCompanyId;
  }

  public long sellerCompanyId() {
    return sellerCompanyId;
  }

  public long despatchId() {
    return despatchId;
  }

  public long orderId() {
    return orderId;
  }

  public String number() {
    return number;
  }

  public Instant closedAt() {
    return closedAt;
  }
}
