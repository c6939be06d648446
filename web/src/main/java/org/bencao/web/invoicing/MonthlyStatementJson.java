package org.bencao.web.invoicing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bencao.invoicing.boundary.MonthlyStatementView;
import org.bencao.web.catalogue.MoneyJson;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.ReasonJson;

/**
 * What a buyer owes a seller at the end of a month, tax included: opening + invoiced − credited −
 * paid = closing.
 *
 * @param month such as 2026-11, where the seller is
 * @param interimTo until when it tells, where it was asked for before the month was over
 * @param paid without payments that were taken back in the month
 * @param disputed of the closing, what open differences come to
 * @param due by when the buyer answers
 * @param answer AGREED or DIFFERS; absent while the buyer said nothing
 * @param reason while it waits: since when, or that it is late
 * @param entries what makes its sums, the oldest first; absent in a list
 */
public record MonthlyStatementJson(
    Id id,
    Id sellerId,
    Id buyerId,
    String month,
    Optional<Instant> interimTo,
    MoneyJson opening,
    MoneyJson invoiced,
    MoneyJson credited,
    MoneyJson paid,
    MoneyJson closing,
    MoneyJson disputed,
    LocalDate madeOn,
    Optional<LocalDate> due,
    Optional<String> answer,
    Optional<String> note,
    Optional<Instant> answeredAt,
    Optional<String> answeredBy,
    Optional<ReasonJson> reason,
    Optional<List<StatementEntryJson>> entries) {

  /**
   * A document or payment of the month.
   *
   * @param kind INVOICE, CREDIT_NOTE, PAYMENT or WITHDRAWAL
   * @param number of the document, or the payment's reference
   * @param amount what it adds to the balance; below zero takes from it
   */
  public record StatementEntryJson(
      String kind, String number, Optional<Id> invoiceId, Instant at, MoneyJson amount) {

    static StatementEntryJson of(MonthlyStatementView.Entry one) {
      return new StatementEntryJson(
          one.kind().name(),
          one.number(),
          one.invoice().map(id -> Id.of(id.value())),
          one.at(),
          MoneyJson.of(one.amount()));
    }
  }

  static MonthlyStatementJson of(MonthlyStatementView one, Locale locale) {
    return of(one, Optional.empty(), locale);
  }

  static MonthlyStatementJson of(MonthlyStatementView.Whole whole, Locale locale) {
    return of(
        whole.statement(),
        Optional.of(whole.entries().stream().map(StatementEntryJson::of).toList()),
        locale);
  }

  private static MonthlyStatementJson of(
      MonthlyStatementView one, Optional<List<StatementEntryJson>> entries, Locale locale) {
    return new MonthlyStatementJson(
        Id.of(one.id()),
        Id.of(one.seller().id()),
        Id.of(one.buyer().id()),
        one.month().toString(),
        one.interim(),
        MoneyJson.of(one.opening()),
        MoneyJson.of(one.invoiced()),
        MoneyJson.of(one.credited()),
        MoneyJson.of(one.paid()),
        MoneyJson.of(one.closing()),
        MoneyJson.of(one.disputed()),
        one.madeOn(),
        one.due(),
        one.answered().map(said -> said.answer().name()),
        one.answered().map(MonthlyStatementView.Answered::note),
        one.answered().map(MonthlyStatementView.Answered::at),
        one.answered().map(MonthlyStatementView.Answered::by),
        one.finding().map(finding -> ReasonJson.of(finding, locale)),
        entries);
  }
}
