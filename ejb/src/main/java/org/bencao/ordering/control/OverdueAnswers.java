package org.bencao.ordering.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Reason;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.entity.PurchaseOrder;

/** Says once of an order that its answer is late. */
@Stateless
public class OverdueAnswers {

  @Inject Orders orders;
  @Inject Story story;
  @Inject Clock clock;

  public void note() {
    var now = clock.instant();
    for (long id : orders.answerDue(now)) {
      orders
          .lock(id)
          .filter(order -> order.answerDueAt().map(due -> !due.isAfter(now)).orElse(false))
          .ifPresent(this::note);
    }
  }

  private void note(PurchaseOrder order) {
    var facts = Map.of("date", order.answerDueAt().orElseThrow().toString());
    order.answerOverdue();
    story.tell(
        order.id(),
        OrderEvent.ANSWER_OVERDUE,
        "clock",
        Optional.empty(),
        Optional.of(Reason.ANSWER_OVERDUE),
        facts,
        Optional.empty());
  }
}
