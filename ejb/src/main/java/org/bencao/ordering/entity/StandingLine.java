package org.bencao.ordering.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One line of a standing order: what is called off each time, and what of it is left. What is left
 * is read here and changed only by conditional updates.
 */
@Entity
@Table(name = "ordering_standing_line")
public class StandingLine {

  @Id private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "standing_id")
  private StandingOrder standing;

  @Column(name = "item_id")
  private long itemId;

  @Column(name = "offer_id")
  private Long offerId;

  private BigDecimal quantity;

  @Column(name = "left_quantity", insertable = false, updatable = false)
  private BigDecimal leftQuantity;

  private int position;

  protected StandingLine() {}

  StandingLine(
      long id,
      StandingOrder standing,
      long itemId,
      Optional<Long> preferredOfferId,
      BigDecimal quantity,
      int position) {
    this.id = id;
    this.standing = standing;
    this.itemId = itemId;
    this.offerId = preferredOfferId.orElse(null);
    this.quantity = quantity;
    this.position = position;
  }

  public void eachTime(BigDecimal wanted) {
    quantity = wanted;
  }

  public long id() {
    return id;
  }

  public long itemId() {
    return itemId;
  }

  public Optional<Long> preferredOfferId() {
    return Optional.ofNullable(offerId);
  }

  public BigDecimal quantity() {
    return quantity;
  }

  /** As it was when the line was read; none without a limit. */
  public Optional<BigDecimal> left() {
    return Optional.ofNullable(leftQuantity);
  }

  public boolean isUsedUp() {
    return leftQuantity != null && leftQuantity.signum() == 0;
  }

  public int position() {
    return position;
  }
}
