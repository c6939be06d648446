package org.bencao.pricing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.pricing.boundary.QuoteState;

/** Where one seller and the buyer stand about an inquiry. */
@Entity
@Table(name = "pricing_quote")
public class Quote {

  @Id private long id;

  @Column(name = "inquiry_id")
  private long inquiryId;

  @Column(name = "buyer_company_id")
  private long buyerCompanyId;

  @Column(name = "seller_company_id")
  private long sellerCompanyId;

  @Enumerated(EnumType.STRING)
  private QuoteState state = QuoteState.ASKED;

  @Column(name = "last_round")
  private int lastRound;

  @Column(name = "said_at")
  private Instant saidAt;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "contract_id")
  private Long contractId;

  @Version private int version;

  protected Quote() {}

  public Quote(long id, Inquiry inquiry, long sellerCompanyId) {
    this.id = id;
    this.inquiryId = inquiry.id();
    this.buyerCompanyId = inquiry.buyerCompanyId();
    this.sellerCompanyId = sellerCompanyId;
    this.saidAt = inquiry.askedAt();
  }

  /** The next round: the seller names prices. */
  public void quoted(LocalDate until, Instant now) {
    said(QuoteState.QUOTED, now);
    validTo = until;
  }

  /** The next round: the buyer wants something else. */
  public void askedAgain(Instant now) {
    said(QuoteState.ASKED, now);
  }

  public void accepted(long contract, Instant now) {
    said(QuoteState.ACCEPTED, now);
    contractId = contract;
  }

  /** Nothing comes of it. */
  public void ended(Instant now) {
    said(QuoteState.ENDED, now);
  }

  private void said(QuoteState next, Instant now) {
    state = next;
    saidAt = now;
    lastRound++;
  }

  /** Accepted or ended: nobody says anything more. */
  public boolean isOver() {
    return state == QuoteState.ACCEPTED || state == QuoteState.ENDED;
  }

  public long id() {
    return id;
  }

  public long inquiryId() {
    return inquiryId;
  }

  public long buyerCompanyId() {
    return buyerCompanyId;
  }

  public long sellerCompanyId() {
    return sellerCompanyId;
  }

  public QuoteState state() {
    return state;
  }

  /** 0 until somebody said something. */
  public int lastRound() {
    return lastRound;
  }

  public Instant saidAt() {
    return saidAt;
  }

  public Optional<LocalDate> validTo() {
    return Optional.ofNullable(validTo);
  }

  public Optional<Long> contractId() {
    return Optional.ofNullable(contractId);
  }
}
