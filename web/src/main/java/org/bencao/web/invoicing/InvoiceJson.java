package org.bencao.web.invoicing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bencao.invoicing.boundary.InvoiceView;
import org.bencao.web.catalogue.MoneyJson;
import org.bencao.web.rest.Id;

/**
 * One invoice beside what was ordered and received.
 *
 * @param taxRounding by how much the tax is not that of the lines, where rounding explains it
 * @param releasable with tax, what may be paid now
 * @param credits the invoice that a credit note takes back from
 * @param claimNumber the buyer's claim that a credit note answers
 * @param messageId the document, where it came as one
 * @param differences open and settled, oldest first
 */
public record InvoiceJson(
    InvoiceRowJson invoice,
    List<String> despatchNumbers,
    MoneyJson lineNet,
    MoneyJson charges,
    MoneyJson tax,
    Optional<MoneyJson> taxRounding,
    MoneyJson releasable,
    Optional<Id> credits,
    Optional<String> claimNumber,
    Optional<Id> messageId,
    List<InvoiceLineJson> lines,
    List<InvoiceChargeJson> chargeList,
    List<InvoiceDifferenceJson> differences,
    List<InvoiceRowJson> creditNotes) {

  static InvoiceJson of(InvoiceView view, Locale locale) {
    return new InvoiceJson(
        InvoiceRowJson.of(view.row()),
        view.despatchNumbers(),
        MoneyJson.of(view.lineNet()),
        MoneyJson.of(view.charges()),
        MoneyJson.of(view.tax()),
        view.taxRounding().map(MoneyJson::of),
        MoneyJson.of(view.releasable()),
        view.credits().map(id -> Id.of(id.value())),
        view.claimNumber(),
        view.messageId().map(Id::of),
        view.lines().stream().map(InvoiceLineJson::of).toList(),
        view.chargeList().stream().map(InvoiceChargeJson::of).toList(),
        view.differences().stream().map(one -> InvoiceDifferenceJson.of(one, locale)).toList(),
        view.creditNotes().stream().map(InvoiceRowJson::of).toList());
  }
}
