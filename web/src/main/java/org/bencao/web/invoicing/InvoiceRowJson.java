package org.bencao.web.invoicing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Reason;
import org.bencao.document.InvoiceDocument;
import org.bencao.invoicing.boundary.InvoiceRow;
import org.bencao.invoicing.boundary.InvoiceState;
import org.bencao.web.catalogue.MoneyJson;
import org.bencao.web.rest.Id;

/**
 * An invoice or credit note in a list.
 *
 * @param payable with tax, as the seller states it
 * @param credited with tax, taken back by credit notes
 * @param paid with tax, by payments that the seller received
 * @param left with tax, neither credited nor paid
 * @param atRisk what open differences come to, net
 * @param reasons codes of the open differences
 * @param releasedBy who released it for payment
 */
public record InvoiceRowJson(
    Id id,
    InvoiceDocument.Kind kind,
    String number,
    String sellerNameEn,
    String sellerNameZh,
    String buyerNameEn,
    String buyerNameZh,
    List<String> orderNumbers,
    LocalDate issuedOn,
    LocalDate dueOn,
    Instant arrivedAt,
    int lineCount,
    MoneyJson payable,
    MoneyJson credited,
    MoneyJson paid,
    MoneyJson left,
    MoneyJson atRisk,
    InvoiceState state,
    List<Reason> reasons,
    Optional<Instant> releasedAt,
    Optional<String> releasedBy) {

  static InvoiceRowJson of(InvoiceRow row) {
    return new InvoiceRowJson(
        Id.of(row.id().value()),
        row.kind(),
        row.number(),
        row.sellerNameEn(),
        row.sellerNameZh(),
        row.buyerNameEn(),
        row.buyerNameZh(),
        row.orderNumbers(),
        row.issuedOn(),
        row.dueOn(),
        row.arrivedAt(),
        row.lineCount(),
        MoneyJson.of(row.payable()),
        MoneyJson.of(row.credited()),
        MoneyJson.of(row.paid()),
        MoneyJson.of(row.left()),
        MoneyJson.of(row.atRisk()),
        row.state(),
        row.reasons(),
        row.approvedAt(),
        row.settledBy());
  }
}
