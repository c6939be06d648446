package org.bencao.invoicing.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Money;
import org.bencao.common.Reason;
import org.bencao.document.InvoiceDocument;

/**
 * An invoice or credit note in a list.
 *
 * @param payable gross, as the seller states it
 * @param credited gross, taken back by credit notes
 * @param paid gross, by payments of the buyer
 * @param left gross, neither credited nor paid
 * @param atRisk what open differences come to, net
 * @param reasons of open differences, each once
 * @param settledBy who released it for payment
 */
public record InvoiceRow(
    InvoiceId id,
    InvoiceDocument.Kind kind,
    String number,
    long buyerCompanyId,
    long sellerCompanyId,
    String sellerNameEn,
    String sellerNameZh,
    String buyerNameEn,
    String buyerNameZh,
    List<String> orderNumbers,
    LocalDate issuedOn,
    LocalDate dueOn,
    Instant arrivedAt,
    int lineCount,
    Money payable,
    Money credited,
    Money paid,
    Money left,
    Money atRisk,
    InvoiceState state,
    List<Reason> reasons,
    Optional<Instant> approvedAt,
    Optional<String> settledBy) {

  public InvoiceRow {
    orderNumbers = List.copyOf(orderNumbers);
    reasons = List.copyOf(reasons);
  }
}
