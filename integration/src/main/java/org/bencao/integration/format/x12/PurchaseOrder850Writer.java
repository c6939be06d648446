package org.bencao.integration.format.x12;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Money;
import org.bencao.common.Quantity;
import org.bencao.common.UnitPrice;
import org.bencao.document.DocRef;
import org.bencao.document.OrderDocument;

/** Writes an order as X12 850 purchase order, one in an interchange. */
public class PurchaseOrder850Writer {

  private static final int HASH_DIGITS = 10;

  /**
   * The bytes that go to the partner.
   *
   * @throws IllegalArgumentException when X12 cannot carry the order's number, a unit or a party
   */
  public byte[] write(OrderDocument order, X12Agreement agreement, X12Control control) {
    var out = new SegmentWriter();
    header(order, agreement.partnerZone(), out);
    order.lines().forEach(line -> line(line, out));
    summary(order, out);
    return new InterchangeWriter(agreement, control).group("PO", "850", List.of(out));
  }

  private static void header(OrderDocument order, ZoneId zone, SegmentWriter out) {
    out.segment(
        "BEG",
        X12Codes.PURPOSE.code(order.purpose()).orElseThrow(),
        X12Codes.ORDER_TYPE.code(order.type()).orElseThrow(),
        out.required("order number", order.number(), 22),
        "",
        SegmentWriter.date(order.issuedAt().atZone(zone).toLocalDate()));
    out.segment("CUR", "BY", order.currency());
    reference("CT", order.reference(DocRef.Kind.CONTRACT), out);
    reference("CO", order.reference(DocRef.Kind.BUYER_REFERENCE), out);
    order
        .requestedDelivery()
        .ifPresent(date -> out.segment("DTM", "002", SegmentWriter.date(date)));
    order.cancelAfter().ifPresent(date -> out.segment("DTM", "001", SegmentWriter.date(date)));
    PartyLoop.write(order.buyer(), out);
    PartyLoop.write(order.shipTo(), out);
    PartyLoop.write(order.seller(), out);
    order.billTo().ifPresent(party -> PartyLoop.write(party, out));
  }

  private static void reference(String kind, Optional<String> number, SegmentWriter out) {
    out.identifier(number, 30).ifPresent(text -> out.segment("REF", kind, text));
  }

  private static void line(OrderDocument.Line line, SegmentWriter out) {
    var elements = new ArrayList<String>();
    elements.add(out.required("line number", line.lineNumber(), 20));
    elements.add(SegmentWriter.number(line.quantity().value()));
    elements.add(unit(line.quantity()));
    elements.add(line.unitPrice().map(UnitPrice::amount).map(SegmentWriter::number).orElse(""));
    elements.add("");
    elements.addAll(ItemPairs.write(line.item(), out));
    out.segment("PO1", elements);
    ItemPairs.writeName(line.item(), out);
    line.requestedDelivery().ifPresent(date -> out.segment("DTM", "002", SegmentWriter.date(date)));
    line.note()
        .map(note -> out.words(note, 264))
        .filter(note -> !note.isEmpty())
        .ifPresent(
            note -> {
              out.segment("N9", "L1", "NOTE");
              out.segment("MSG", note);
            });
  }

  static String unit(Quantity quantity) {
    return X12Codes.UNIT
        .code(quantity.unit())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "unit: found " + quantity.unit() + ", wanted one with an X12 code (DE 355)"));
  }

  private static void summary(OrderDocument order, SegmentWriter out) {
    var lines = order.lines();
    var hash =
        lines.stream()
            .map(line -> line.quantity().value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    var total = SegmentWriter.number(hash);
    out.segment(
        "CTT",
        Integer.toString(lines.size()),
        total.replace(".", "").length() <= HASH_DIGITS ? total : "");
    if (lines.stream().allMatch(line -> line.unitPrice().isPresent())) {
      var net =
          lines.stream()
              .map(line -> line.unitPrice().orElseThrow().times(line.quantity()))
              .reduce(Money.zero(order.currency()), Money::plus);
      out.segment("AMT", "TT", SegmentWriter.number(net.amount()));
    }
  }
}
