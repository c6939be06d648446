package org.bencao.integration.format.x12;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bencao.common.Quantity;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderChangeDocument;
import org.bencao.document.OrderChangeDocument.Line;

/** Writes what shall be changed in an order as X12 860 purchase order change. */
public class OrderChange860Writer {

  private static final String STANDARD = "SA";

  /** DE 670. */
  private static final String CHANGED = "CA";

  private static final String DELETED = "DI";

  private static final int LEFT_DIGITS = 9;

  /**
   * The bytes that go to the partner.
   *
   * @throws IllegalArgumentException when X12 cannot carry a number (that of the change has eight
   *     characters at most, DE 327), a unit or a party, or when nothing is changed
   */
  public byte[] write(OrderChangeDocument change, X12Agreement agreement, X12Control control) {
    var out = new SegmentWriter();
    header(change, agreement, out);
    change.parties().forEach(party -> PartyLoop.write(party, out));
    if (change.purpose() != DocumentPurpose.CANCEL) {
      lines(change, out);
    }
    return new InterchangeWriter(agreement, control).group("PC", "860", List.of(out));
  }

  /** BCH06 is the day of the order, which the change does not know; BCH11 is its own. */
  private static void header(
      OrderChangeDocument change, X12Agreement agreement, SegmentWriter out) {
    var day = Moments.date(change.issuedAt(), agreement.partnerZone());
    out.segment(
        "BCH",
        X12Codes.CHANGE_PURPOSE.code(change.purpose()).orElseThrow(),
        STANDARD,
        out.required("order number", change.orderNumber(), 22),
        "",
        out.required("change number", change.number(), 8),
        day,
        "",
        "",
        "",
        "",
        day);
  }

  private static void lines(OrderChangeDocument change, SegmentWriter out) {
    if (change.lines().isEmpty()) {
      throw new IllegalArgumentException("lines: found none, wanted what is changed");
    }
    change.lines().forEach(line -> line(line, out));
    var hash = change.lines().stream().map(Line::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    Totals.write(change.lines().size(), hash, out);
  }

  private static void line(Line line, SegmentWriter out) {
    var wanted = SegmentWriter.number("quantity", line.quantity(), LEFT_DIGITS);
    var poc = new ArrayList<String>();
    poc.add(out.required("line number", line.lineRef(), 20));
    poc.add(line.quantity().signum() == 0 ? DELETED : CHANGED);
    poc.add(wanted);
    // POC03 may not stand without what is left to receive of it: all
    poc.add(wanted);
    poc.add(PurchaseOrder850Writer.unit(new Quantity(line.quantity(), line.unit())));
    poc.add("");
    poc.add("");
    poc.addAll(ItemPairs.write(line.item(), out));
    out.segment("POC", poc);
    ItemPairs.writeName(line.item(), out);
  }
}
