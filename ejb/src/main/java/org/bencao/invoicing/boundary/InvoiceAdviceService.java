package org.bencao.invoicing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bencao.common.Texts;
import org.bencao.common.Tsid;
import org.bencao.document.ApplicationAdviceDocument;
import org.bencao.document.ApplicationAdviceDocument.Verdict;
import org.bencao.document.StatedReason;
import org.bencao.invoicing.control.Invoices;
import org.bencao.invoicing.entity.Invoice;
import org.bencao.ordering.boundary.OrderDocumentService;

/**
 * The canonical answer to an invoice that is not released, for whatever format its seller takes.
 */
@Stateless
public class InvoiceAdviceService {

  private static final String INVOICE = "810";

  @Inject Invoices invoices;
  @Inject OrderDocumentService orders;
  @Inject Clock clock;

  /** An advice with the identity that the journal wants. */
  public record AdviceParties(String number, long orderId) {}

  public AdviceParties parties(long invoiceId) {
    var invoice = invoices.own(invoiceId).orElseThrow();
    return new AdviceParties(number(invoice), invoice.orderIds().get(0));
  }

  private static String number(Invoice invoice) {
    return "AI-" + Tsid.text(invoice.id()) + "-" + invoice.heldNo();
  }

  /** It was taken, and something is wrong with it. */
  public ApplicationAdviceDocument of(long invoiceId, Locale language) {
    var invoice = invoices.own(invoiceId).orElseThrow();
    var order = orders.of(invoice.orderIds().get(0));
    var texts = Texts.in(language);
    return new ApplicationAdviceDocument(
        Optional.empty(),
        number(invoice),
        clock.instant(),
        INVOICE,
        invoice.number(),
        invoice.held().isEmpty() ? Verdict.ACCEPTED : Verdict.ACCEPTED_WITH_ERRORS,
        invoice.held().stream()
            .map(one -> new StatedReason(one.reason().name(), texts.stated(one)))
            .toList(),
        List.of(order.buyer(), order.seller()),
        List.of());
  }
}
