package org.bencao.pricing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.pricing.boundary.QuoteView.Said;

/** What one side said in one round; never changed. */
@Entity
@Table(name = "pricing_quote_round")
public class QuoteRound {

  @EmbeddedId private Key key;

  @Enumerated(EnumType.STRING)
  private Said kind;

  @Column(name = "said_by")
  private String saidBy;

  @Column(name = "said_at")
  private Instant saidAt;

  @Column(name = "valid_to")
  private LocalDate validTo;

  private String note;

  protected QuoteRound() {}

  /** The last round of the quote as it stands now. */
  public QuoteRound(Quote quote, Said kind, String by, String note) {
    this.key = new Key(quote.id(), quote.lastRound());
    this.kind = kind;
    this.saidBy = by;
    this.saidAt = quote.saidAt();
    this.validTo = kind == Said.QUOTED ? quote.validTo().orElseThrow() : null;
    this.note = note;
  }

  /** Which round of which quote. */
  @Embeddable
  public record Key(
      @Column(name = "quote_id") Long quoteId, @Column(name = "round_no") Integer round)
      implements java.io.Serializable {}

  public long quoteId() {
    return key.quoteId();
  }

  public int round() {
    return key.round();
  }

  public Said kind() {
    return kind;
  }

  public String saidBy() {
    return saidBy;
  }

  public Instant saidAt() {
    return saidAt;
  }

  public Optional<LocalDate> validTo() {
    return Optional.ofNullable(validTo);
  }

  public String note() {
    return note;
  }
}
