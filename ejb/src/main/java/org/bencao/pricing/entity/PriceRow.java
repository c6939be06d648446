package org.bencao.pricing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.common.ReferenceData;
import org.bencao.common.ReferenceKind;
import org.bencao.common.UnitPrice;
import org.bencao.pricing.boundary.Price;

/** A net price of an offer for all buyers (buyer 0) or for one, from a day on. */
@Entity
@ReferenceData(ReferenceKind.PRICES)
@Table(name = "pricing_price")
public class PriceRow {

  @Id private long id;

  @Column(name = "offer_id")
  private long offerId;

  @Column(name = "buyer_company_id")
  private long buyerCompanyId;

  private String kind;
  private BigDecimal amount;
  private String currency;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "min_quantity")
  private int minQuantity = 1;

  @Column(name = "contract_id")
  private Long contractId;

  private String source = "";

  protected PriceRow() {}

  public PriceRow(
      long id,
      long offerId,
      long buyerCompanyId,
      UnitPrice price,
      LocalDate validFrom,
      LocalDate validTo) {
    this.id = id;
    this.offerId = offerId;
    this.buyerCompanyId = buyerCompanyId;
    this.kind = buyerCompanyId == 0 ? Price.LIST : Price.CONTRACT;
    this.amount = price.amount();
    this.currency = price.currency();
    this.validFrom = validFrom;
    this.validTo = validTo;
  }

  /** A line of a contract. */
  public PriceRow(long id, Contract contract, long offerId, int minQuantity, UnitPrice price) {
    this(id, offerId, contract.buyerCompanyId(), price, contract.validFrom(), contract.validTo());
    this.contractId = contract.id();
    this.kind = contract.isPromotion() ? Price.PROMOTION : Price.CONTRACT;
    this.source = contract.number();
    this.minQuantity = minQuantity;
  }

  public int minQuantity() {
    return minQuantity;
  }

  /** Number of the contract or promotion; empty for the list. */
  public String source() {
    return source;
  }

  /** 0 for all. */
  public long buyerCompanyId() {
    return buyerCompanyId;
  }

  public long offerId() {
    return offerId;
  }

  public String kind() {
    return kind;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public Optional<LocalDate> validTo() {
    return Optional.ofNullable(validTo);
  }

  public boolean holdsOn(LocalDate day) {
    return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
  }

  /** Ends on the day before; one that would end before it begins was never good for anything. */
  public void endBefore(LocalDate day) {
    validTo = day.minusDays(1);
  }

  public boolean isContract() {
    return buyerCompanyId != 0;
  }

  public UnitPrice unitPrice() {
    return new UnitPrice(amount, currency);
  }
}
