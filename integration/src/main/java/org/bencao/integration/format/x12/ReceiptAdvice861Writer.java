package org.bencao.integration.format.x12;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bencao.common.Quantity;
import org.bencao.document.ReceiptAdviceDocument;
import org.bencao.document.ReceiptAdviceDocument.Line;

/** Writes what was found of a despatch as X12 861 receiving advice, one RCD for each lot. */
public class ReceiptAdvice861Writer {

  private static final String ORIGINAL = "00";

  /** BRA04, DE 962: told after the goods were counted, not at the dock. */
  private static final String AFTER_COUNTING = "2";

  private static final int COUNT_DIGITS = 9;

  /**
   * The bytes that go to the partner.
   *
   * @throws IllegalArgumentException when X12 cannot carry a number, a unit, a lot or a party
   */
  public byte[] write(ReceiptAdviceDocument receipt, X12Agreement agreement, X12Control control) {
    var out = new SegmentWriter(agreement);
    var day = Moments.date(receipt.receivedAt(), agreement.partnerZone());
    var time = Moments.time(receipt.receivedAt(), agreement.partnerZone());
    out.segment(
        "BRA",
        out.required("receipt number", receipt.number(), 30),
        day,
        ORIGINAL,
        AFTER_COUNTING,
        time);
    References.write("SI", receipt.despatchNumber(), out);
    out.segment("DTM", "050", day, time);
    out.segment("PRF", out.required("order number", receipt.orderNumber(), 22));
    receipt.parties().forEach(party -> PartyLoop.write(party, out));
    receipt.lines().forEach(line -> line(line, out));
    var hash = receipt.lines().stream().map(Line::good).reduce(BigDecimal.ZERO, BigDecimal::add);
    Totals.write(receipt.lines().size(), hash, out);
    return new InterchangeWriter(agreement, control).group("RC", "861", List.of(out));
  }

  private static void line(Line line, SegmentWriter out) {
    var number = out.required("line number", line.lineRef(), 20);
    var unit = PurchaseOrder850Writer.unit(new Quantity(BigDecimal.ONE, line.unit()));
    var returned = line.refused().signum() > 0;
    var rcd = new ArrayList<>(List.of(number, count(line.good()), unit));
    rcd.add(returned ? count(line.refused()) : "");
    rcd.add(returned ? unit : "");
    question(Finding.DAMAGED, line.damaged(), unit, rcd);
    question(Finding.SHORTAGE, line.shortage(), unit, rcd);
    question(Finding.OVER, line.over(), unit, rcd);
    question(Finding.QUARANTINED, line.quarantined(), unit, rcd);
    out.segment("RCD", rcd);
    var lin = new ArrayList<>(List.of(number));
    lin.addAll(ItemPairs.write(line.item(), out));
    out.segment("LIN", lin);
    ItemPairs.writeName(line.item(), out);
    Lot.write(line.lot(), out);
    LetterReference.write(line.reasons(), out);
    Expiry.write(line.expiry(), out);
  }

  private static void question(
      Finding finding, BigDecimal value, String unit, List<String> elements) {
    if (value.signum() > 0) {
      elements.add(count(value));
      elements.add(unit);
      elements.add(X12Codes.FINDING.code(finding).orElseThrow());
    }
  }

  private static String count(BigDecimal value) {
    return SegmentWriter.number("count", value, COUNT_DIGITS);
  }
}
