package org.bencao.invoicing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** How much of an invoice a payment paid. */
@Entity
@Table(name = "invoicing_allocation")
public class Allocation {

  @EmbeddedId private Key key;
  private BigDecimal amount = BigDecimal.ZERO;

  protected Allocation() {}

  public Allocation(long paymentId, long invoiceId) {
    this.key = new Key(paymentId, invoiceId);
  }

  /** Which payment of which invoice. */
  @Embeddable
  public record Key(
      @Column(name = "payment_id") Long paymentId, @Column(name = "invoice_id") Long invoiceId)
      implements java.io.Serializable {}

  public void add(BigDecimal more) {
    amount = amount.add(more);
  }

  public long paymentId() {
    return key.paymentId();
  }

  public long invoiceId() {
    return key.invoiceId();
  }

  public BigDecimal amount() {
    return amount;
  }
}
