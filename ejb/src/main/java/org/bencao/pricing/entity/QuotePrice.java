package org.bencao.pricing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** A net price of a pack that one side named in one round; never changed. */
@Entity
@Table(name = "pricing_quote_price")
public class QuotePrice {

  @EmbeddedId private Key key;
  private BigDecimal price;

  protected QuotePrice() {}

  public QuotePrice(Quote quote, int position, BigDecimal price) {
    this.key = new Key(quote.id(), quote.lastRound(), position);
    this.price = price;
  }

  /** Of which line, in which round of which quote. */
  @Embeddable
  public record Key(
      @Column(name = "quote_id") Long quoteId,
      @Column(name = "round_no") Integer round,
      @Column(name = "position") Integer position)
      implements java.io.Serializable {}

  public long quoteId() {
    return key.quoteId();
  }

  public int round() {
    return key.round();
  }

  public int position() {
    return key.position();
  }

  public BigDecimal price() {
    return price;
  }
}
