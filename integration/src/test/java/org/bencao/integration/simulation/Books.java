package org.bencao.integration.simulation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.bencao.ordering.boundary.QuantityKind;
import org.bencao.ordering.entity.OrderLine;
import org.bencao.ordering.entity.PurchaseOrder;
import org.bencao.ordering.entity.QuantityFact;
import org.bencao.simulation.Rows;

/** The quantities of the portal against their own facts and against the books of the partner. */
final class Books {

  private final World world;
  private final Rows rows;

  Books(World world) {
    this.world = world;
    this.rows = world.portal.rows;
  }

  void check() {
    for (var order : rows.committed(PurchaseOrder.class).toList()) {
      order.lines().forEach(line -> isTheSumOfItsFacts(order, line));
      order.lines().forEach(OrderLine::requireBalance);
      for (var supplier : world.suppliers) {
        if (supplier.orders.containsKey(order.number())) {
          compare(order, supplier.orders.get(order.number()));
        }
      }
    }
  }

  /** doc:L12. */
  private void isTheSumOfItsFacts(PurchaseOrder order, OrderLine line) {
    Map<Object, BigDecimal> sums =
        rows.committed(QuantityFact.class)
            .filter(fact -> Rows.column(fact, "orderId").equals(order.id()))
            .filter(fact -> Rows.column(fact, "lineNo").equals(line.lineNo()))
            .collect(
                Collectors.groupingBy(
                    fact -> Rows.column(fact, "kind"),
                    Collectors.reducing(
                        BigDecimal.ZERO,
                        fact -> (BigDecimal) Rows.column(fact, "quantity"),
                        BigDecimal::add)));
    same(order, line, "ordered", line.ordered(), sums.get(QuantityKind.ORDERED));
    same(order, line, "cancelled", line.cancelled(), sums.get(QuantityKind.CANCELLED));
    same(order, line, "confirmed", line.confirmed(), sums.get(QuantityKind.CONFIRMED));
    same(order, line, "back-ordered", line.backOrdered(), sums.get(QuantityKind.BACK_ORDERED));
    same(order, line, "rejected", line.rejected(), sums.get(QuantityKind.REJECTED));
    same(
        order,
        line,
        "despatched",
        line.fulfilment().despatched(),
        sums.get(QuantityKind.DESPATCHED));
  }

  /** What both sides say of an order that nobody asked back: the same. */
  private static void compare(PurchaseOrder order, SoldOrder sold) {
    for (var theirs : sold.lines) {
      var ours = order.line(theirs.number).orElseThrow();
      same(order, ours, "ordered", ours.ordered(), BigDecimal.valueOf(theirs.ordered));
      if (sold.changes.isEmpty()) {
        same(order, ours, "confirmed", ours.confirmed(), BigDecimal.valueOf(theirs.confirmed));
        same(order, ours, "late", ours.backOrdered(), BigDecimal.valueOf(theirs.backOrdered));
        same(order, ours, "rejected", ours.rejected(), BigDecimal.valueOf(theirs.rejected));
      }
      var shipped = ours.fulfilment().despatched().add(ours.fulfilment().excess());
      same(order, ours, "shipped", shipped, BigDecimal.valueOf(theirs.shipped));
    }
  }

  private static void same(
      PurchaseOrder order, OrderLine line, String what, BigDecimal found, BigDecimal wanted) {
    Violation.unless(
        found.compareTo(wanted == null ? BigDecimal.ZERO : wanted) == 0,
        "rel:I9",
        "order "
            + order.number()
            + " line "
            + line.lineNo()
            + ": "
            + what
            + " "
            + found
            + ", wanted "
            + wanted);
  }
}
