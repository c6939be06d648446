package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.bencao.testing.TestContainer;

/** What holds of every order line after every act (documents 1.2). */
final class LineBalance {

  private final TestContainer container;

  LineBalance(TestContainer container) {
    this.container = container;
  }

  void holds(OrderView order) {
    for (var line : order.lines()) {
      var sums = sums(line);
      assertThat(sums.values()).as("doc:L1").allMatch(sum -> sum.signum() >= 0);
      assertThat(line.unanswered()).as("doc:L2").isNotNegative();
      assertThat(line.fulfilment().despatched()).as("doc:L3").isLessThanOrEqualTo(line.confirmed());
      sums.forEach(
          (kind, sum) ->
              assertThat(ofFacts(order, line, kind))
                  .as("doc:L12 " + kind)
                  .isEqualByComparingTo(sum));
    }
  }

  private Map<QuantityKind, BigDecimal> sums(OrderView.Line line) {
    var done = line.fulfilment();
    var sums = new EnumMap<QuantityKind, BigDecimal>(QuantityKind.class);
    sums.put(QuantityKind.ORDERED, line.ordered());
    sums.put(QuantityKind.CANCELLED, line.cancelled());
    sums.put(QuantityKind.CONFIRMED, line.confirmed());
    sums.put(QuantityKind.BACK_ORDERED, line.backOrdered());
    sums.put(QuantityKind.REJECTED, line.rejected());
    sums.put(QuantityKind.OFFERED, line.offered());
    sums.put(QuantityKind.DESPATCHED, done.despatched());
    sums.put(QuantityKind.EXCESS, done.excess());
    sums.put(QuantityKind.RECEIVED, done.received());
    sums.put(QuantityKind.SHORTFALL, done.shortfall());
    sums.put(QuantityKind.INVOICED, done.invoiced());
    sums.put(QuantityKind.CREDITED, done.credited());
    return sums;
  }

  private BigDecimal ofFacts(OrderView order, OrderView.Line line, QuantityKind kind) {
    try (var session = container.sessions().openSession()) {
      return session
          .createQuery(
              """
              select coalesce(sum(f.quantity), 0) from QuantityFact f
              where f.orderId = :order and f.lineNo = :line and f.kind = :kind
              """,
              BigDecimal.class)
          .setParameter("order", order.row().id().value())
          .setParameter("line", line.number())
          .setParameter("kind", kind)
          .getSingleResult();
    }
  }
}
