package org.bencao.integration.sandbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Money;
import org.bencao.document.AllowanceCharge;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.InvoiceDocument;
import org.bencao.document.InvoiceDocument.Kind;
import org.bencao.document.InvoiceDocument.Line;
import org.bencao.document.InvoiceDocument.Terms;

/** What stands around the lines of an invoice or a credit note: who, when, and the totals. */
final class InvoiceFrame {

  private static final int NET_DAYS = 30;

  private final Dossier dossier;

  InvoiceFrame(Dossier dossier) {
    this.dossier = dossier;
  }

  InvoiceDocument invoice(
      String number,
      LocalDate issuedOn,
      List<String> despatches,
      List<Line> lines,
      List<AllowanceCharge> charges) {
    var terms =
        new Terms(
            Optional.of(issuedOn.plusDays(NET_DAYS)),
            Optional.of(NET_DAYS),
            Optional.empty(),
            Optional.empty());
    return document(
        number,
        Kind.INVOICE,
        issuedOn,
        despatches,
        Optional.empty(),
        Optional.empty(),
        Optional.of(terms),
        lines,
        charges);
  }

  InvoiceDocument creditNote(
      String number, LocalDate issuedOn, String invoice, String claim, List<Line> lines) {
    return document(
        number,
        Kind.CREDIT_NOTE,
        issuedOn,
        List.of(),
        Optional.of(invoice),
        Optional.of(claim),
        Optional.empty(),
        lines,
        List.of());
  }

  /** The same document with a total that is not what its parts come to. */
  static InvoiceDocument totalling(InvoiceDocument right, Money payable) {
    return new InvoiceDocument(
        right.envelope(),
        right.number(),
        right.kind(),
        right.purpose(),
        right.issuedOn(),
        right.currency(),
        right.orderNumber(),
        right.despatchNumbers(),
        right.creditedInvoice(),
        right.claimNumber(),
        right.parties(),
        right.terms(),
        right.charges(),
        right.taxes(),
        payable,
        right.lines());
  }

  private InvoiceDocument document(
      String number,
      Kind kind,
      LocalDate issuedOn,
      List<String> despatches,
      Optional<String> credited,
      Optional<String> claim,
      Optional<Terms> terms,
      List<Line> lines,
      List<AllowanceCharge> charges) {
    var order = dossier.order();
    var taxes = InvoiceSums.taxes(lines);
    return new InvoiceDocument(
        Optional.empty(),
        number,
        kind,
        DocumentPurpose.ORIGINAL,
        issuedOn,
        order.currency(),
        Optional.of(order.number()),
        despatches,
        credited,
        claim,
        Stream.of(order.buyer(), order.shipTo(), order.seller()).toList(),
        terms,
        charges,
        taxes,
        InvoiceSums.payable(order.currency(), lines, charges, taxes),
        lines);
  }
}
