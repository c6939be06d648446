package org.bencao.integration.format.x12;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.InvoiceDocument;
import org.bencao.document.InvoiceDocument.Line;
import org.bencao.document.InvoiceDocument.Terms;

/** Writes an invoice or a credit note as X12 810. */
public class Invoice810Writer {

  private static final int INVOICED_DIGITS = 10;

  /**
   * The bytes that go to the partner.
   *
   * @throws IllegalArgumentException when X12 cannot carry a number, a unit, a charge or a party
   */
  public byte[] write(InvoiceDocument invoice, X12Agreement agreement, X12Control control) {
    var out = new SegmentWriter();
    var amounts = new Amounts(invoice.currency());
    header(invoice, out);
    invoice.lines().forEach(line -> line(line, amounts, out));
    out.segment("TDS", amounts.writeMinor("payable", invoice.payable()));
    invoice.taxes().forEach(tax -> new TaxSegment(amounts).write(tax, out));
    invoice.charges().forEach(charge -> new ChargeSegment(amounts).write(charge, out));
    var hash =
        invoice.lines().stream()
            .map(line -> line.invoiced().value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Totals.write(invoice.lines().size(), hash, out);
    return new InterchangeWriter(agreement, control).group("IN", "810", List.of(out));
  }

  private static void header(InvoiceDocument invoice, SegmentWriter out) {
    out.segment(
        "BIG",
        SegmentWriter.date(invoice.issuedOn()),
        out.required("invoice number", invoice.number(), 22),
        "",
        invoice.orderNumber().map(number -> out.required("order number", number, 22)).orElse(""),
        "",
        "",
        X12Codes.INVOICE.code(invoice.kind()).orElseThrow(),
        // the original is what everybody takes an invoice for
        invoice.purpose() == DocumentPurpose.ORIGINAL
            ? ""
            : X12Codes.PURPOSE.code(invoice.purpose()).orElseThrow());
    out.segment("CUR", "SE", invoice.currency());
    invoice.despatchNumbers().forEach(number -> reference("SI", Optional.of(number), out));
    reference("IV", invoice.creditedInvoice(), out);
    reference("CM", invoice.claimNumber(), out);
    invoice.parties().forEach(party -> PartyLoop.write(party, out));
    invoice.terms().ifPresent(terms -> terms(terms, out));
  }

  private static void reference(String kind, Optional<String> number, SegmentWriter out) {
    number
        .map(text -> out.required("reference " + kind, text, 30))
        .ifPresent(text -> out.segment("REF", kind, text));
  }

  /** Basic terms (01), counted from the day of the invoice (3). */
  private static void terms(Terms terms, SegmentWriter out) {
    out.segment(
        "ITD",
        "01",
        "3",
        terms
            .discountPercent()
            .map(percent -> SegmentWriter.number("discount", percent, 6))
            .orElse(""),
        "",
        terms.discountDays().map(days -> days.toString()).orElse(""),
        terms.dueOn().map(SegmentWriter::date).orElse(""),
        terms.netDays().map(days -> days.toString()).orElse(""));
  }

  private static void line(Line line, Amounts amounts, SegmentWriter out) {
    if (!line.unitPrice().currency().equals(amounts.currency())) {
      throw new IllegalArgumentException(
          "price of line "
              + line.number()
              + ": found "
              + line.unitPrice().currency()
              + ", wanted "
              + amounts.currency());
    }
    var it1 = new ArrayList<String>();
    it1.add(line.lineRef().map(ref -> out.required("line number", ref, 20)).orElse(""));
    it1.add(SegmentWriter.number("quantity invoiced", line.invoiced().value(), INVOICED_DIGITS));
    it1.add(PurchaseOrder850Writer.unit(line.invoiced()));
    it1.add(SegmentWriter.number("unit price", line.unitPrice().amount(), 17));
    it1.add("");
    line.item().ifPresent(item -> it1.addAll(ItemPairs.write(item, out)));
    out.segment("IT1", it1);
    line.tax().ifPresent(tax -> new TaxSegment(amounts).write(tax, out));
    line.item()
        .flatMap(item -> item.name())
        .map(name -> out.words(name, 80))
        .filter(name -> !name.isEmpty())
        .ifPresent(name -> out.segment("PID", "F", "", "", "", name));
    reference("PO", line.orderNumber(), out);
  }
}
