package org.bencao.pricing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** From so many packs of all buyers on, each pays this. */
@Embeddable
public class GroupTier {

  @Column(name = "from_packs")
  private int from;

  private BigDecimal price;

  protected GroupTier() {}

  GroupTier(int from, BigDecimal price) {
    this.from = from;
    this.price = price;
  }

  public int from() {
    return from;
  }

  public BigDecimal price() {
    return price;
  }
}
