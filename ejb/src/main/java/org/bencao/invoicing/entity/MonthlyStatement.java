package org.bencao.invoicing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.bencao.common.Money;
import org.bencao.invoicing.boundary.StatementAnswer;

/** What two companies owed each other at the end of a month; only its answer changes. */
@Entity
@Table(name = "invoicing_monthly_statement")
public class MonthlyStatement {

  private static final int MONTHS = 100;

  @Id private long id;

  @Column(name = "seller_company_id")
  private long sellerCompanyId;

  @Column(name = "buyer_company_id")
  private long buyerCompanyId;

  private String currency;

  @Column(name = "month_no")
  private int monthNo;

  private boolean interim;

  @Column(name = "from_at")
  private Instant from;

  @Column(name = "to_at")
  private Instant to;

  private BigDecimal opening;
  private BigDecimal invoiced;
  private BigDecimal credited;
  private BigDecimal paid;
  private BigDecimal closing;
  private BigDecimal disputed;

  @Column(name = "made_on")
  private LocalDate madeOn;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  private StatementAnswer answer;

  @Column(name = "answer_note")
  private String answerNote;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "answered_by_name")
  private String answeredByName;

  @Version private int version;

  protected MonthlyStatement() {}

  /**
   * Whose it is, and of when: from the first instant to before the last.
   *
   * @param interim it was asked for before the month was over
   */
  public record Period(
      long seller,
      long buyer,
      String currency,
      YearMonth month,
      boolean interim,
      Instant from,
      Instant to) {}

  /** What was written down in it, all in one currency. */
  public record Sums(
      BigDecimal opening,
      BigDecimal invoiced,
      BigDecimal credited,
      BigDecimal paid,
      BigDecimal disputed) {

    public BigDecimal closing() {
      return opening.add(invoiced).subtract(credited).subtract(paid);
    }
  }

  public MonthlyStatement(
      long id, Period period, Sums sums, LocalDate madeOn, Optional<LocalDate> dueOn) {
    this.id = id;
    this.sellerCompanyId = period.seller();
    this.buyerCompanyId = period.buyer();
    this.currency = period.currency();
    this.monthNo = number(period.month());
    this.interim = period.interim();
    this.from = period.from();
    this.to = period.to();
    this.opening = sums.opening();
    this.invoiced = sums.invoiced();
    this.credited = sums.credited();
    this.paid = sums.paid();
    this.closing = sums.closing();
    this.disputed = sums.disputed();
    this.madeOn = madeOn;
    this.dueOn = dueOn.orElse(null);
  }

  /** As it is kept: 202611 is November 2026. */
  public static int number(YearMonth month) {
    return month.getYear() * MONTHS + month.getMonthValue();
  }

  public void answer(StatementAnswer said, String note, String by, Instant at) {
    answer = said;
    answerNote = note;
    answeredByName = by;
    answeredAt = at;
  }

  public long id() {
    return id;
  }

  public long sellerCompanyId() {
    return sellerCompanyId;
  }

  public long buyerCompanyId() {
    return buyerCompanyId;
  }

  public YearMonth month() {
    return YearMonth.of(monthNo / MONTHS, monthNo % MONTHS);
  }

  /** Whether the next one begins where this began, not where it ended. */
  public boolean isInterim() {
    return interim;
  }

  /** Whether it says the same as was written down by now. */
  public boolean says(Sums sums) {
    return opening.compareTo(sums.opening()) == 0
        && invoiced.compareTo(sums.invoiced()) == 0
        && credited.compareTo(sums.credited()) == 0
        && paid.compareTo(sums.paid()) == 0;
  }

  public Instant from() {
    return from;
  }

  public Instant to() {
    return to;
  }

  public Money opening() {
    return new Money(opening, currency);
  }

  public Money invoiced() {
    return new Money(invoiced, currency);
  }

  public Money credited() {
    return new Money(credited, currency);
  }

  public Money paid() {
    return new Money(paid, currency);
  }

  public Money closing() {
    return new Money(closing, currency);
  }

  public Money disputed() {
    return new Money(disputed, currency);
  }

  public LocalDate madeOn() {
    return madeOn;
  }

  public Optional<LocalDate> dueOn() {
    return Optional.ofNullable(dueOn);
  }

  public Optional<StatementAnswer> answer() {
    return Optional.ofNullable(answer);
  }

  public String answerNote() {
    return answerNote == null ? "" : answerNote;
  }

  public Instant answeredAt() {
    return answeredAt;
  }

  public String answeredByName() {
    return answeredByName;
  }
}
