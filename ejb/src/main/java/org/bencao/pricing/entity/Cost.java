package org.bencao.pricing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.bencao.common.UnitPrice;

/** What a seller says that a pack of an offer costs it. */
@Entity
@Table(name = "pricing_cost")
public class Cost {

  @Id
  @Column(name = "offer_id")
  private long offerId;

  private BigDecimal amount;
  private String currency;

  @Column(name = "declared_at")
  private Instant declaredAt;

  protected Cost() {}

  public Cost(long offerId, UnitPrice cost, Instant now) {
    this.offerId = offerId;
    declare(cost, now);
  }

  /** A cost that is the same is left alone. */
  public final void declare(UnitPrice cost, Instant now) {
    if (amount == null || !cost().equals(cost)) {
      amount = cost.amount();
      currency = cost.currency();
      declaredAt = now;
    }
  }

  public long offerId() {
    return offerId;
  }

  public UnitPrice cost() {
    return new UnitPrice(amount, currency);
  }
}
