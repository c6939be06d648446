package org.bencao.invoicing.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Money;

/**
 * What a buyer owes a seller at the end of a month, tax included: opening + invoiced − credited −
 * paid = closing (PAY-03). A month ends at midnight where the seller is; what was written down in
 * it counts, whatever day it names.
 *
 * @param interim until when it tells, where it was asked for before the month was over
 * @param paid without payments that were taken back in the month
 * @param disputed of the closing, what open differences come to
 * @param due by when the buyer answers
 * @param answered by whom and when; absent while nobody did
 * @param finding while it waits: since when, or that it is late
 */
public record MonthlyStatementView(
    long id,
    Party seller,
    Party buyer,
    YearMonth month,
    Optional<Instant> interim,
    Money opening,
    Money invoiced,
    Money credited,
    Money paid,
    Money closing,
    Money disputed,
    LocalDate madeOn,
    Optional<LocalDate> due,
    Optional<Answered> answered,
    Optional<Finding> finding) {

  /** One of the two companies. */
  public record Party(long id, String nameEn, String nameZh) {}

  /** What the buyer says. */
  public record Answered(StatementAnswer answer, String note, String by, Instant at) {}

  /** What made an entry. */
  public enum Kind {
    INVOICE,
    CREDIT_NOTE,
    PAYMENT,
    /** A payment that was taken back. */
    WITHDRAWAL
  }

  /**
   * One document or payment of the month.
   *
   * @param number of the document, or the payment's reference
   * @param invoice of an invoice or credit note
   * @param amount what it adds to the balance; below zero takes from it
   */
  public record Entry(
      Kind kind, String number, Optional<InvoiceId> invoice, Instant at, Money amount) {}

  /** With all that makes its sums, the oldest first. */
  public record Whole(MonthlyStatementView statement, List<Entry> entries) {

    public Whole {
      entries = List.copyOf(entries);
    }
  }
}
