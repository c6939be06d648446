package org.bencao.integration.format.edifact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Quantity;
import org.bencao.document.DocumentItem;
import org.bencao.document.OrderResponseDocument;
import org.bencao.document.OrderResponseDocument.Line;
import org.bencao.document.OrderResponseDocument.LineVerdict;
import org.bencao.document.OrderResponseDocument.Schedule;
import org.bencao.document.OrderResponseDocument.Substitute;
import org.bencao.document.OrderResponseDocument.Verdict;

/**
 * Writes the answer to an order as EDIFACT ORDRSP: QTY+21 what was ordered, 113 what comes, 83 what
 * comes later, QVR what is missing of it; the portal's reason as FTX+ZZZ, its words as FTX+ACD.
 */
public class OrdrspWriter {

  /** BGM 4343 of an answer that says only that the order is there. */
  static final String ACKNOWLEDGED = "AB";

  static final String PENDING = "AJ";
  static final String DELIVERY = "69";
  static final String SHIP = "79";
  private static final int LONGEST_WORDS = 1000;

  /**
   * The bytes that go to the partner.
   *
   * @throws IllegalArgumentException when EDIFACT cannot carry a number, a unit or a party
   */
  public byte[] write(
      OrderResponseDocument response, EdifactAgreement agreement, EdifactControl control) {
    var out = new EdifactWriter(agreement);
    out.segment(
        "BGM",
        EdifactWriter.of("231"),
        EdifactWriter.of(out.required("answer number", response.number(), 35)),
        EdifactWriter.of(EdifactCodes.VERDICT.code(response.verdict()).orElseThrow()),
        EdifactWriter.of(said(response.verdict())));
    out.minute("137", response.issuedAt());
    out.segment(
        "RFF", EdifactWriter.of("ON", out.required("order number", response.orderNumber(), 35)));
    response.orderedAt().ifPresent(day -> out.day("171", day));
    response
        .sellerOrderNumber()
        .ifPresent(
            number ->
                out.segment(
                    "RFF",
                    EdifactWriter.of("VN", out.required("seller's order number", number, 35))));
    response.parties().forEach(party -> EdifactParties.write(party, out));
    response
        .currency()
        .ifPresent(currency -> out.segment("CUX", EdifactWriter.of("2", currency, "9")));
    for (int at = 0; at < response.lines().size(); at++) {
      line(response, response.lines().get(at), at + 1, agreement, out);
    }
    out.segment("UNS", EdifactWriter.of("S"));
    out.segment("CNT", EdifactWriter.of("2", Integer.toString(response.lines().size())));
    return out.interchange(
        "ORDRSP",
        agreement.version(),
        agreement.version().equals(EdifactAgreement.D96A) ? "EAN005" : "",
        true,
        control);
  }

  private static String said(Verdict verdict) {
    return switch (verdict) {
      case RECEIVED -> ACKNOWLEDGED;
      case HELD -> PENDING;
      case ACCEPTED, CONDITIONAL, REJECTED -> "";
    };
  }

  private static void line(
      OrderResponseDocument response,
      Line line,
      int place,
      EdifactAgreement agreement,
      EdifactWriter out) {
    out.segment(
        "LIN",
        EdifactWriter.of(Integer.toString(place)),
        EdifactWriter.of(action(line)),
        line.item().map(item -> EdifactItems.gtin(item, agreement)).orElse(List.of("")));
    // the number of the line says which is meant where the item's cannot be said
    line.item()
        .filter(item -> line.lineRef().isEmpty() || EdifactItems.isCarried(item, out))
        .ifPresent(item -> numbers(item, line.substitute(), agreement, out));
    quantities(line, out);
    if (line.schedules().size() == 1) {
      dates(line.schedules().get(0), out);
    }
    missing(line, out);
    line.reason()
        .ifPresent(
            reason -> {
              FreeText.write(FreeText.CODE, out.required("reason code", reason.code(), 70), out);
              reason
                  .text()
                  .map(text -> out.told(text, LONGEST_WORDS))
                  .ifPresent(text -> FreeText.write(FreeText.REASON, text, out));
            });
    price(line)
        .ifPresent(
            amount -> out.segment("PRI", EdifactWriter.of("AAA", EdifactWriter.number(amount))));
    line.lineRef()
        .ifPresent(
            number ->
                out.segment(
                    "RFF",
                    EdifactWriter.of(
                        "ON",
                        out.required("order number", response.orderNumber(), 35),
                        out.required("line number", number, 6))));
    if (line.schedules().size() > 1) {
      line.schedules().stream()
          .filter(part -> part.kind() != Schedule.Kind.REJECTED)
          .forEach(part -> part(part, out));
    }
  }

  private static void numbers(
      DocumentItem item,
      Optional<Substitute> substitute,
      EdifactAgreement agreement,
      EdifactWriter out) {
    if (substitute.isEmpty()) {
      EdifactItems.write(item, out);
    } else {
      EdifactItems.writeNumbers(item, out);
      EdifactItems.writeSubstitute(substitute.get().item(), agreement, out);
      EdifactItems.name(substitute.get().item().name(), out);
    }
  }

  private static String action(Line line) {
    return EdifactCodes.LINE
        .code(
            switch (line.verdict()) {
              case ACCEPTED -> LineVerdict.ACCEPTED;
              case HELD -> LineVerdict.HELD;
              case REJECTED -> LineVerdict.REJECTED;
              case CHANGED, BACKORDERED, SUBSTITUTED -> LineVerdict.CHANGED;
            })
        .orElseThrow();
  }

  private static void quantities(Line line, EdifactWriter out) {
    line.ordered().ifPresent(much -> out.segment("QTY", OrdersWriter.quantity("21", much)));
    var unit = line.schedules().get(0).quantity().unit();
    var confirmed = line.sum(Schedule.Kind.CONFIRMED);
    if (line.verdict() != LineVerdict.HELD && line.verdict() != LineVerdict.REJECTED) {
      out.segment("QTY", OrdersWriter.quantity("113", new Quantity(confirmed, unit)));
    }
    var later = line.sum(Schedule.Kind.BACKORDERED);
    if (later.signum() > 0) {
      out.segment("QTY", OrdersWriter.quantity("83", new Quantity(later, unit)));
    }
  }

  /** BP comes later, CP never. */
  private static void missing(Line line, EdifactWriter out) {
    variance(line.sum(Schedule.Kind.BACKORDERED), "BP", out);
    if (line.verdict() != LineVerdict.REJECTED) {
      variance(line.sum(Schedule.Kind.REJECTED), "CP", out);
    }
  }

  private static void variance(BigDecimal much, String what, EdifactWriter out) {
    if (much.signum() > 0) {
      out.segment(
          "QVR",
          EdifactWriter.of(EdifactWriter.number(much.negate()), "21"),
          EdifactWriter.of(what));
    }
  }

  private static void dates(Schedule part, EdifactWriter out) {
    part.promisedDelivery().ifPresent(day -> out.day(DELIVERY, day));
    part.promisedShip().ifPresent(day -> out.day(SHIP, day));
  }

  /** What comes first and what comes later, each with its days. */
  private static void part(Schedule part, EdifactWriter out) {
    out.segment("LOC", EdifactWriter.of("7"));
    out.segment("QTY", OrdersWriter.quantity("11", part.quantity()));
    dates(part, out);
  }

  private static Optional<BigDecimal> price(Line line) {
    return line.substitute()
        .flatMap(Substitute::unitPrice)
        .or(line::unitPrice)
        .map(price -> price.amount());
  }
}
