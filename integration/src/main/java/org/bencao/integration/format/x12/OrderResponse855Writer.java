package org.bencao.integration.format.x12;

import java.math.BigDecimal;
import java.util.List;
import org.bencao.document.OrderResponseDocument;
import org.bencao.document.OrderResponseDocument.Unmentioned;
import org.bencao.document.OrderResponseDocument.Verdict;

/** Writes the answer to an order as X12 855 purchase order acknowledgement. */
public class OrderResponse855Writer {

  private static final int LONGEST_HASH = 10;

  /**
   * The bytes that go to the partner.
   *
   * @throws IllegalArgumentException when X12 cannot carry the verdict, a number, a unit or a party
   */
  public byte[] write(OrderResponseDocument response, X12Agreement agreement, X12Control control) {
    var out = new SegmentWriter(agreement);
    header(response, agreement, out);
    var lines = new ResponseLineWriter(out, LineSegment.PO1);
    response.lines().forEach(lines::write);
    if (!response.lines().isEmpty()) {
      var hash =
          response.lines().stream()
              .flatMap(line -> line.ordered().stream())
              .map(ordered -> ordered.value())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      var total = SegmentWriter.number(hash);
      out.segment(
          "CTT",
          Integer.toString(response.lines().size()),
          total.length() <= LONGEST_HASH ? total : "");
    }
    return new InterchangeWriter(agreement, control).group("PR", "855", List.of(out));
  }

  private static void header(
      OrderResponseDocument response, X12Agreement agreement, SegmentWriter out) {
    var issuedOn = response.issuedAt().atZone(agreement.partnerZone()).toLocalDate();
    out.segment(
        "BAK",
        X12Codes.PURPOSE.code(response.purpose()).orElseThrow(),
        verdict(response),
        out.required("order number", response.orderNumber(), 22),
        SegmentWriter.date(response.orderedAt().orElse(issuedOn)),
        "",
        "",
        "",
        out.required(
            "seller's order number", response.sellerOrderNumber().orElse(response.number()), 30),
        SegmentWriter.date(issuedOn));
    response.currency().ifPresent(currency -> out.segment("CUR", "SE", currency));
    response.parties().forEach(party -> PartyLoop.write(party, out));
  }

  /** AK acknowledges without detail: of lines it says nothing. */
  private static String received(OrderResponseDocument response) {
    if (!response.lines().isEmpty()) {
      throw new IllegalArgumentException(
          "verdict: found " + Verdict.RECEIVED + " with lines, wanted one that BAK02 can say");
    }
    return "AK";
  }

  private static String verdict(OrderResponseDocument response) {
    return switch (response.verdict()) {
      case ACCEPTED -> response.lines().isEmpty() ? "AT" : "AD";
      case CONDITIONAL ->
          response.unmentionedLines() == Unmentioned.ACCEPTED ? AnswerCodes.EXCEPTIONS_ONLY : "AC";
      case HELD -> "AH";
      case REJECTED -> "RJ";
      case RECEIVED -> received(response);
    };
  }
}
