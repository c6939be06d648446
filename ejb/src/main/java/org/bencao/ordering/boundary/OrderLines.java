package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.UnitPrice;
import org.bencao.ordering.control.Orders;
import org.bencao.ordering.entity.OrderLine;

/** The sums of an order's lines, for features that show them beside their own. */
@Stateless
public class OrderLines {

  /**
   * One line.
   *
   * @param wanted ordered and not cancelled
   * @param agreed net price as confirmed, else as ordered
   */
  public record Line(int number, BigDecimal wanted, UnitPrice agreed, Fulfilment fulfilment) {}

  @Inject Orders orders;

  /** By number; empty for an order of others. */
  public Map<Integer, Line> of(Caller caller, PurchaseOrderId id) {
    caller.require(Orders.READERS);
    return orders.find(caller, id.value()).stream()
        .flatMap(order -> order.lines().stream())
        .map(OrderLines::line)
        .collect(Collectors.toMap(Line::number, Function.identity()));
  }

  private static Line line(OrderLine line) {
    return new Line(
        line.lineNo(),
        line.wanted(),
        line.confirmedPrice().orElse(line.unitPrice()),
        line.fulfilment());
  }
}
