package org.bencao.integration.format.x12;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.InvoiceDocument;
import org.bencao.document.InvoiceDocument.Line;

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
    invoice.despatchNumbers().forEach(number -> References.write("SI", Optional.of(number), out));
    References.write("IV", invoice.creditedInvoice(), out);
    References.write("CM", invoice.claimNumber(), out);
    invoice.parties().forEach(party -> PartyLoop.write(party, out));
    invoice.terms().ifPresent(terms -> TermsSegment.write(terms, out));
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
    line.item().ifPresent(item -> ItemPairs.writeName(item, out));
    References.write("PO", line.orderNumber(), out);
  }
}
