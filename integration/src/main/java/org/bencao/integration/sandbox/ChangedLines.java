package org.bencao.integration.sandbox;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.document.OrderResponseDocument.AnswerReason;
import org.bencao.document.OrderResponseDocument.Line;
import org.bencao.document.OrderResponseDocument.LineVerdict;
import org.bencao.document.OrderResponseDocument.Schedule;
import org.bencao.document.OrderResponseDocument.Schedule.Kind;
import org.bencao.document.OrderResponseDocument.Substitute;

/** How a line reads once its quantity is another one. */
final class ChangedLines {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private ChangedLines() {}

  /** As the buyer wants it: what is on back order goes first, what is added is confirmed. */
  static Line wanted(Standing before, BigDecimal total) {
    var later = before.backordered();
    var firm = before.standing().subtract(later);
    var less = total.compareTo(before.standing()) < 0;
    var confirmed = less ? firm.min(total) : total.subtract(later);
    var schedules = new ArrayList<Schedule>();
    add(schedules, Kind.CONFIRMED, confirmed, before);
    add(schedules, Kind.BACKORDERED, total.subtract(confirmed), before);
    if (schedules.isEmpty()) {
      schedules.add(gone(before, BigDecimal.ZERO));
      return line(before, total, LineVerdict.REJECTED, schedules, "ID");
    }
    if (before.said().substitute().isPresent()) {
      return line(before, total, LineVerdict.SUBSTITUTED, schedules, "IS");
    }
    return total.compareTo(confirmed) == 0
        ? line(before, total, LineVerdict.ACCEPTED, schedules, "IA")
        : line(before, total, LineVerdict.BACKORDERED, schedules, "IB");
  }

  /** Half of what was confirmed will not come; nothing to say where half a pack is none. */
  static Optional<Line> halved(Standing before) {
    var confirmed = before.confirmed();
    var half = confirmed.divide(TWO, 0, RoundingMode.DOWN);
    if (half.signum() == 0 || before.shipped().signum() > 0) {
      return Optional.empty();
    }
    var schedules = new ArrayList<Schedule>();
    add(schedules, Kind.CONFIRMED, half, before);
    schedules.add(gone(before, confirmed.subtract(half)));
    var ordered = before.line().quantity().value();
    return Optional.of(line(before, ordered, LineVerdict.CHANGED, schedules, "IR"));
  }

  private static void add(
      List<Schedule> schedules, Kind kind, BigDecimal quantity, Standing before) {
    if (quantity.signum() > 0) {
      schedules.add(
          new Schedule(kind, before.quantity(quantity), Optional.empty(), promised(before, kind)));
    }
  }

  private static Schedule gone(Standing before, BigDecimal quantity) {
    return new Schedule(
        Kind.REJECTED, before.quantity(quantity), Optional.empty(), Optional.empty());
  }

  /** The day that was promised for that part before. */
  private static Optional<LocalDate> promised(Standing before, Kind kind) {
    return before.said().schedules().stream()
        .filter(part -> part.kind() == kind)
        .flatMap(part -> part.promisedDelivery().stream())
        .findFirst();
  }

  private static Line line(
      Standing before,
      BigDecimal ordered,
      LineVerdict verdict,
      List<Schedule> schedules,
      String code) {
    var substitute =
        before
            .said()
            .substitute()
            .filter(offer -> verdict == LineVerdict.SUBSTITUTED)
            .map(
                offer ->
                    new Substitute(offer.item(), offer.unitPrice(), schedules.get(0).quantity()));
    return new Line(
        Optional.of(before.lineRef()),
        verdict,
        Optional.of(before.line().item()),
        Optional.of(before.quantity(ordered)),
        schedules,
        substitute,
        before.said().unitPrice(),
        Optional.of(new AnswerReason(code, Optional.empty())));
  }
}
