package org.bencao.ordering.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** An item that was called off; without an offer nobody had it, and nothing was taken. */
@Embeddable
public record CalledOffLine(
    @Column(name = "item_id") Long itemId,
    @Column(name = "offer_id") Long offerId,
    @Column(name = "quantity") BigDecimal quantity) {

  public static CalledOffLine withoutOffer(long itemId, BigDecimal quantity) {
    return new CalledOffLine(itemId, null, quantity);
  }

  public boolean inDraft() {
    return offerId != null;
  }
}
