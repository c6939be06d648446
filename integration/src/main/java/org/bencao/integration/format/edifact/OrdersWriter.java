package org.bencao.integration.format.edifact;

import java.util.List;
import java.util.Optional;
import org.bencao.common.Quantity;
import org.bencao.document.DocRef;
import org.bencao.document.OrderDocument;

/** Writes an order as EDIFACT ORDERS, one in an interchange. */
public class OrdersWriter {

  /**
   * The bytes that go to the partner.
   *
   * @throws IllegalArgumentException when EDIFACT cannot carry a number, a unit or a party
   */
  public byte[] write(OrderDocument order, EdifactAgreement agreement, EdifactControl control) {
    var out = new EdifactWriter(agreement);
    out.segment(
        "BGM",
        EdifactWriter.of(EdifactCodes.ORDER_TYPE.code(order.type()).orElseThrow()),
        EdifactWriter.of(out.required("order number", order.number(), 35)),
        EdifactWriter.of(EdifactCodes.PURPOSE.code(order.purpose()).orElseThrow()));
    out.minute("137", order.issuedAt());
    order.requestedDelivery().ifPresent(day -> out.day("2", day));
    order.cancelAfter().ifPresent(day -> out.day("61", day));
    reference("CT", order.reference(DocRef.Kind.CONTRACT), out);
    reference("CR", order.reference(DocRef.Kind.BUYER_REFERENCE), out);
    EdifactParties.write(order.buyer(), out);
    EdifactParties.write(order.seller(), out);
    EdifactParties.write(order.shipTo(), out);
    order.billTo().ifPresent(party -> EdifactParties.write(party, out));
    out.segment("CUX", EdifactWriter.of("2", order.currency(), "9"));
    order.lines().forEach(line -> line(line, agreement, out));
    out.segment("UNS", EdifactWriter.of("S"));
    out.segment("CNT", EdifactWriter.of("2", Integer.toString(order.lines().size())));
    return out.interchange(
        "ORDERS",
        agreement.version(),
        agreement.version().equals(EdifactAgreement.D96A) ? "EAN008" : "",
        true,
        control);
  }

  private static void reference(String kind, Optional<String> number, EdifactWriter out) {
    out.identifier(number, 35).ifPresent(text -> out.segment("RFF", EdifactWriter.of(kind, text)));
  }

  private static void line(OrderDocument.Line line, EdifactAgreement agreement, EdifactWriter out) {
    out.segment(
        "LIN",
        EdifactWriter.of(out.required("line number", line.lineNumber(), 6)),
        List.of(""),
        EdifactItems.gtin(line.item(), agreement));
    EdifactItems.write(line.item(), out);
    out.segment("QTY", quantity("21", line.quantity()));
    line.requestedDelivery().ifPresent(day -> out.day("2", day));
    line.note().ifPresent(note -> FreeText.write(FreeText.NOTE, out.told(note, 350), out));
    line.unitPrice()
        .ifPresent(
            price ->
                out.segment("PRI", EdifactWriter.of("AAA", EdifactWriter.number(price.amount()))));
  }

  /** C186; what counts as its number says has no unit. */
  static List<String> quantity(String kind, Quantity quantity) {
    return EdifactWriter.of(
        kind,
        EdifactWriter.number(quantity.value()),
        quantity.unit().equals(Quantity.AS_NUMBERED) ? "" : unit(quantity));
  }

  static String unit(Quantity quantity) {
    return EdifactCodes.UNIT
        .code(quantity.unit())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "unit: found "
                        + quantity.unit()
                        + ", wanted one with an EDIFACT code (DE 6411)"));
  }
}
