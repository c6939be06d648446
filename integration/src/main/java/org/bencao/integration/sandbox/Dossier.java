package org.bencao.integration.sandbox;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bencao.document.DespatchAdviceDocument;
import org.bencao.document.InvoiceDocument;
import org.bencao.document.OrderChangeDocument;
import org.bencao.document.OrderDocument;
import org.bencao.document.OrderResponseDocument;
import org.bencao.document.ReceiptAdviceDocument;

/**
 * All that was written about one order so far, by the buyer and by the wholesaler.
 *
 * @param statements what the wholesaler said of the lines and holds to, in the order of sending
 * @param invoices credit notes among them
 * @param changes by change number
 * @param advices by their numbers
 * @param bytes by document id, of everything the wholesaler sent
 */
record Dossier(
    Booking booking,
    OrderDocument order,
    ZoneId zone,
    List<Statement> statements,
    List<DespatchAdviceDocument> despatches,
    List<InvoiceDocument> invoices,
    Map<String, OrderChangeDocument> changes,
    Map<String, ReceiptAdviceDocument> advices,
    Map<String, byte[]> bytes) {

  /**
   * An answer to an order or a change.
   *
   * @param agreed whether the buyer asked for what it says
   */
  record Statement(OrderResponseDocument response, boolean agreed) {}

  /** The day of booking at the wholesaler's. */
  LocalDate bookedOn() {
    return LocalDate.ofInstant(booking.bookedAt(), zone);
  }

  Scenario plays(OrderDocument.Line line) {
    return Plays.ofLine(line, booking.scenario());
  }

  /** Invoices in the narrow sense; one that was sent twice counts once. */
  List<InvoiceDocument> bills() {
    return invoices.stream()
        .filter(invoice -> invoice.kind() == InvoiceDocument.Kind.INVOICE)
        .collect(
            Collectors.toMap(
                InvoiceDocument::number,
                invoice -> invoice,
                (first, again) -> first,
                LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  List<InvoiceDocument> credits() {
    return invoices.stream()
        .filter(invoice -> invoice.kind() == InvoiceDocument.Kind.CREDIT_NOTE)
        .toList();
  }
}
