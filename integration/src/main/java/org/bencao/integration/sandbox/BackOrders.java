package org.bencao.integration.sandbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.document.OrderResponseDocument.AnswerReason;
import org.bencao.document.OrderResponseDocument.Line;
import org.bencao.document.OrderResponseDocument.LineVerdict;
import org.bencao.document.OrderResponseDocument.Schedule;
import org.bencao.document.OrderResponseDocument.Schedule.Kind;

/** Decides what was on back order: it comes after all, or it never will. */
final class BackOrders {

  private static final int RELEASED = 2;
  private static final int GIVEN_UP = 3;

  private BackOrders() {}

  /** Only lines of which something is still on back order, and whose scenario decides it. */
  static List<Line> decided(List<Standing> standings) {
    return standings.stream()
        .filter(standing -> standing.backordered().signum() > 0)
        .flatMap(standing -> decided(standing).stream())
        .toList();
  }

  private static Optional<Line> decided(Standing standing) {
    return switch (standing.scenario().number()) {
      case RELEASED -> Optional.of(restated(standing, Kind.CONFIRMED, "IA", Optional.empty()));
      case GIVEN_UP ->
          Optional.of(restated(standing, Kind.REJECTED, "IR", Optional.of("OUT OF STOCK")));
      default -> Optional.empty();
    };
  }

  private static Line restated(Standing standing, Kind fate, String code, Optional<String> reason) {
    var schedules =
        standing.said().schedules().stream()
            .map(part -> part.kind() == Kind.BACKORDERED ? as(fate, part) : part)
            .toList();
    return new Line(
        Optional.of(standing.lineRef()),
        verdict(schedules),
        Optional.of(standing.line().item()),
        standing.said().ordered(),
        schedules,
        Optional.empty(),
        standing.price(),
        Optional.of(new AnswerReason(code, reason)));
  }

  /** What is released keeps the day that was promised for it. */
  private static Schedule as(Kind kind, Schedule part) {
    var day = kind == Kind.REJECTED ? Optional.<LocalDate>empty() : part.promisedDelivery();
    return new Schedule(kind, part.quantity(), part.promisedShip(), day);
  }

  private static LineVerdict verdict(List<Schedule> schedules) {
    var rejected = schedules.stream().filter(part -> part.kind() == Kind.REJECTED).count();
    if (rejected == 0) {
      return LineVerdict.ACCEPTED;
    }
    return rejected == schedules.size() ? LineVerdict.REJECTED : LineVerdict.CHANGED;
  }
}
