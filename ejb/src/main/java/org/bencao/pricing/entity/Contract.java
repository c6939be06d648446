package org.bencao.pricing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.pricing.boundary.MakeContract;
import org.bencao.pricing.boundary.Rebate;

/**
 * What a seller agreed on with a buyer, or promised to all. Its lines never change: it ends, and
 * another begins.
 */
@Entity
@Table(name = "pricing_contract")
public class Contract {

  @Id private long id;
  private String number;

  @Column(name = "seller_company_id")
  private long sellerCompanyId;

  @Column(name = "buyer_company_id")
  private long buyerCompanyId;

  private String currency;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "payment_days")
  private Integer paymentDays;

  private boolean prepaid;

  @Column(name = "paid_when_paid")
  private boolean paidWhenPaid;

  @Column(name = "rebate_percent")
  private BigDecimal rebatePercent;

  @Enumerated(EnumType.STRING)
  @Column(name = "rebate_way")
  private Rebate.Way rebateWay;

  @Column(name = "line_count")
  private int lineCount;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "ended_by")
  private String endedBy;

  protected Contract() {}

  public Contract(
      long id, long sellerCompanyId, MakeContract command, String currency, String by, Instant at) {
    this.id = id;
    this.number = command.number();
    this.sellerCompanyId = sellerCompanyId;
    this.buyerCompanyId = command.buyerCompanyId();
    this.currency = currency;
    this.validFrom = command.from();
    this.validTo = command.to();
    this.paymentDays = command.paymentDays().orElse(null);
    this.prepaid = command.prepaid();
    this.paidWhenPaid = command.paidWhenPaid();
    this.rebatePercent = command.rebate().map(Rebate::percent).orElse(null);
    this.rebateWay = command.rebate().map(Rebate::way).orElse(null);
    this.lineCount = command.lines().size();
    this.madeBy = by;
    this.madeAt = at;
  }

  /** Its last day is another than was agreed. */
  public void end(LocalDate last, String by, Instant at) {
    validTo = last;
    endedBy = by;
    endedAt = at;
  }

  public long id() {
    return id;
  }

  public String number() {
    return number;
  }

  public long sellerCompanyId() {
    return sellerCompanyId;
  }

  public long buyerCompanyId() {
    return buyerCompanyId;
  }

  /** Of no buyer in particular. */
  public boolean isPromotion() {
    return buyerCompanyId == MakeContract.ALL_BUYERS;
  }

  public String currency() {
    return currency;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public LocalDate validTo() {
    return validTo;
  }

  /** After the invoice until it is due, where it was agreed. */
  public Optional<Integer> paymentDays() {
    return Optional.ofNullable(paymentDays);
  }

  /** Whether goods are paid before they are sent. */
  public boolean isPrepaid() {
    return prepaid;
  }

  public boolean isPaidWhenPaid() {
    return paidWhenPaid;
  }

  public Optional<Rebate> rebate() {
    return Optional.ofNullable(rebatePercent).map(percent -> new Rebate(percent, rebateWay));
  }

  public int lineCount() {
    return lineCount;
  }

  public Instant madeAt() {
    return madeAt;
  }

  public String madeBy() {
    return madeBy;
  }

  public Optional<String> endedBy() {
    return Optional.ofNullable(endedBy);
  }
}
