package org.bencao.integration.format.x12;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bencao.document.OrderResponseDocument.AnswerReason;
import org.bencao.document.OrderResponseDocument.Line;
import org.bencao.document.OrderResponseDocument.LineVerdict;
import org.bencao.document.OrderResponseDocument.Schedule;
import org.bencao.document.OrderResponseDocument.Substitute;

/** Writes one answered line: PO1 or POC, the changed price, one ACK for each part, the reason. */
final class ResponseLineWriter {

  private static final int MESSAGE = 264;
  private static final int LONGEST_WORDS = 1000;

  private final SegmentWriter out;
  private final LineSegment place;

  ResponseLineWriter(SegmentWriter out, LineSegment place) {
    this.out = out;
    this.place = place;
  }

  void write(Line line) {
    line(line);
    line.substitute()
        .flatMap(Substitute::unitPrice)
        .ifPresent(price -> out.segment("CTP", "", "CHG", SegmentWriter.number(price.amount())));
    line.item().ifPresent(item -> ItemPairs.writeName(item, out));
    var codes = codes(line);
    for (var i = 0; i < codes.size(); i++) {
      ack(codes.get(i), line.schedules().get(i), line);
    }
    line.reason()
        .filter(reason -> reason.text().isPresent() || !codes.contains(reason.code()))
        .ifPresent(this::reason);
  }

  private void line(Line line) {
    var number = line.lineRef().map(ref -> out.required("line number", ref, 20)).orElse("");
    var elements = place.elements(number, line.ordered(), line.unitPrice());
    // the number of the line says which is meant where the item's cannot be said
    line.item()
        .filter(item -> number.isEmpty() || ItemPairs.isCarried(item, out))
        .ifPresent(item -> elements.addAll(ItemPairs.write(item, out)));
    out.segment(place.name(), elements);
  }

  private void ack(String code, Schedule schedule, Line line) {
    var elements = new ArrayList<String>();
    elements.add(code);
    elements.add(SegmentWriter.number(schedule.quantity().value()));
    elements.add(PurchaseOrder850Writer.unit(schedule.quantity()));
    var date = schedule.promisedDelivery().or(schedule::promisedShip);
    elements.add(
        date.map(day -> schedule.promisedDelivery().isPresent() ? "067" : "068").orElse(""));
    elements.add(date.map(SegmentWriter::date).orElse(""));
    elements.add("");
    if (code.equals(AnswerCodes.SUBSTITUTED)) {
      line.substitute()
          .ifPresent(substitute -> elements.addAll(ItemPairs.write(substitute.item(), out)));
    }
    out.segment("ACK", elements);
    if (schedule.promisedDelivery().isPresent()) {
      schedule.promisedShip().ifPresent(this::shipDate);
    }
  }

  private void shipDate(LocalDate day) {
    out.segment("DTM", "068", SegmentWriter.date(day));
  }

  private void reason(AnswerReason reason) {
    out.segment("N9", "L1", out.required("reason code", reason.code(), 30));
    reason
        .text()
        .map(text -> out.told(text, LONGEST_WORDS))
        .ifPresent(text -> Parts.of(text, MESSAGE).forEach(part -> out.segment("MSG", part)));
  }

  /** ACK01 of each part; the last confirmed parts are the substitute's, as many as it covers. */
  private static List<String> codes(Line line) {
    var codes = new ArrayList<String>();
    var substituted =
        line.substitute().map(substitute -> substitute.quantity().value()).orElse(BigDecimal.ZERO);
    for (var i = line.schedules().size() - 1; i >= 0; i--) {
      var schedule = line.schedules().get(i);
      if (schedule.kind() == Schedule.Kind.CONFIRMED && substituted.signum() > 0) {
        substituted = substituted.subtract(schedule.quantity().value());
        codes.add(0, AnswerCodes.SUBSTITUTED);
      } else {
        codes.add(0, code(schedule.kind(), line));
      }
    }
    return codes;
  }

  private static String code(Schedule.Kind kind, Line line) {
    var said = line.reason().map(AnswerReason::code);
    return switch (kind) {
      case CONFIRMED -> said.filter(AnswerCodes.CHANGES::contains).orElse(plainlyConfirmed(line));
      case BACKORDERED -> AnswerCodes.BACKORDERED;
      case REJECTED -> said.filter(AnswerCodes.REJECTIONS::contains).orElse("IR");
      case HELD -> said.filter(AnswerCodes.HOLDS::contains).orElse("IH");
    };
  }

  private static String plainlyConfirmed(Line line) {
    var otherParts =
        line.schedules().stream().anyMatch(part -> part.kind() != Schedule.Kind.CONFIRMED);
    return line.verdict() == LineVerdict.CHANGED && !otherParts
        ? AnswerCodes.CHANGED
        : AnswerCodes.ACCEPTED;
  }
}
