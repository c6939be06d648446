package org.bencao.integration.simulation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bencao.ordering.boundary.AnswerState;
import org.bencao.ordering.entity.OrderChange;
import org.bencao.ordering.entity.PurchaseOrder;
import org.bencao.ordering.entity.PurchaseOrder.SendVerdict;
import org.bencao.simulation.Rows;

/** Looks at every order after every commit: its way is one of the state machine (rel:I9). */
final class Histories {

  private static final Set<AnswerState> NOT_ANSWERED =
      EnumSet.of(AnswerState.UNANSWERED, AnswerState.PARTLY_ANSWERED);

  private record Line(AnswerState answer, BigDecimal cancelled, BigDecimal despatched) {}

  private record Seen(
      SendVerdict verdict,
      boolean sent,
      boolean acked,
      Optional<Instant> lastAnswer,
      List<Line> lines) {}

  private final Rows rows;
  private final Map<Long, Seen> seen = new TreeMap<>();

  Histories(Rows rows) {
    this.rows = rows;
  }

  void look() {
    rows.committed(PurchaseOrder.class).forEach(this::look);
  }

  private void look(PurchaseOrder order) {
    var now = seen(order);
    var before = seen.put(order.id(), now);
    if (before != null && !before.equals(now)) {
      boolean changed =
          rows.committed(OrderChange.class).anyMatch(change -> change.orderId() == order.id());
      compare(order, before, now, changed);
    }
  }

  private static Seen seen(PurchaseOrder order) {
    return new Seen(
        order.sendVerdict(),
        order.sentAt().isPresent(),
        order.ackedAt().isPresent(),
        order.lastAnswerAt(),
        order.lines().stream()
            .map(
                line ->
                    new Line(
                        line.sums().answer(), line.cancelled(), line.fulfilment().despatched()))
            .toList());
  }

  private static void compare(PurchaseOrder order, Seen before, Seen now, boolean changed) {
    require(order, !before.sent() || now.sent(), "was sent");
    require(order, !before.acked() || now.acked(), "was acknowledged");
    require(order, isNext(before.verdict(), now.verdict()), before.verdict() + " before");
    require(
        order,
        before.lastAnswer().isEmpty()
            || now.lastAnswer().isEmpty()
            || !now.lastAnswer().get().isBefore(before.lastAnswer().get()),
        "an older answer took the place of " + before.lastAnswer());
    for (int at = 0; at < now.lines().size(); at++) {
      compare(order, before.lines().get(at), now.lines().get(at), changed);
    }
  }

  private static void compare(PurchaseOrder order, Line before, Line now, boolean changed) {
    require(order, now.cancelled().compareTo(before.cancelled()) >= 0, "cancelled falls");
    require(order, now.despatched().compareTo(before.despatched()) >= 0, "despatched falls");
    // an answer that crosses a cancellation on the wire may leave a part unanswered
    require(
        order,
        changed
            || before.answer() == AnswerState.UNANSWERED
            || now.answer() != AnswerState.UNANSWERED
                && (NOT_ANSWERED.contains(before.answer()) || !NOT_ANSWERED.contains(now.answer())),
        before.answer() + " became " + now.answer());
    require(
        order,
        before.answer() != AnswerState.CANCELLED || now.answer() == AnswerState.CANCELLED,
        "was cancelled, became " + now.answer());
  }

  private static boolean isNext(SendVerdict before, SendVerdict now) {
    return switch (before) {
      case NONE -> true;
      case OVERDUE -> now != SendVerdict.NONE;
      case REFUSED, ACCEPTED -> now == before || now == SendVerdict.ACCEPTED;
    };
  }

  private static void require(PurchaseOrder order, boolean kept, String what) {
    Violation.unless(kept, "rel:I9", "order " + order.number() + ": " + what);
  }
}
