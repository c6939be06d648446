package org.bencao.integration.format.x12;

import java.math.BigDecimal;
import java.util.List;
import org.bencao.document.OrderChangeResponseDocument;
import org.bencao.document.OrderChangeResponseDocument.Verdict;

/** Writes the answer to a change of an order as X12 865 purchase order change acknowledgement. */
public class OrderChangeResponse865Writer {

  /**
   * The bytes that go to the partner.
   *
   * @throws IllegalArgumentException when X12 cannot carry a number (that of the change has eight
   *     characters at most, DE 327), a unit or a party
   */
  public byte[] write(
      OrderChangeResponseDocument answer, X12Agreement agreement, X12Control control) {
    var out = new SegmentWriter();
    header(answer, agreement, out);
    var lines = new ResponseLineWriter(out, LineSegment.POC);
    answer.lines().forEach(lines::write);
    if (!answer.lines().isEmpty()) {
      var hash =
          answer.lines().stream()
              .flatMap(line -> line.ordered().stream())
              .map(ordered -> ordered.value())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      Totals.write(answer.lines().size(), hash, out);
    }
    return new InterchangeWriter(agreement, control).group("CA", "865", List.of(out));
  }

  private static void header(
      OrderChangeResponseDocument answer, X12Agreement agreement, SegmentWriter out) {
    var response = answer.response();
    var issued = Moments.date(answer.issuedAt(), agreement.partnerZone());
    out.segment(
        "BCA",
        X12Codes.ANSWER_PURPOSE.code(response.purpose()).orElseThrow(),
        verdict(answer),
        out.required("order number", response.orderNumber(), 22),
        "",
        answer.changeNumber().map(number -> out.required("change number", number, 8)).orElse(""),
        response.orderedAt().map(SegmentWriter::date).orElse(issued),
        "",
        "",
        out.required(
            "seller's order number", response.sellerOrderNumber().orElse(response.number()), 30),
        issued);
    response.currency().ifPresent(currency -> out.segment("CUR", "SE", currency));
    response.parties().forEach(party -> PartyLoop.write(party, out));
  }

  /** An acceptance that names its lines is AD, as in an answer to an order. */
  private static String verdict(OrderChangeResponseDocument answer) {
    return answer.verdict() == Verdict.ACCEPTED && !answer.lines().isEmpty()
        ? "AD"
        : X12Codes.CHANGE_VERDICT.code(answer.verdict()).orElseThrow();
  }
}
