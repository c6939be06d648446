package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Sha256;
import org.bencao.ordering.control.OrderChanges;
import org.bencao.ordering.control.Orders;
import org.bencao.ordering.entity.OrderChange;
import org.bencao.ordering.entity.PurchaseOrder;

/**
 * The way back from a placed order: the seller is asked by a change of the order, and only what it
 * grants is cancelled (F2; documents 1.1, X).
 */
@Stateless
public class CancelOrderService {

  @Inject Orders orders;
  @Inject OrderChanges changes;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Empty when there is no such order of a company for which the caller buys. */
  public Optional<CancelResult> ask(Caller caller, @Valid CancelOrder command) {
    caller.require(Role.BUYER);
    return orders
        .find(caller, command.order().value())
        .filter(seen -> caller.has(Role.BUYER, seen.buyerCompanyId(), seen.siteId()))
        .flatMap(seen -> orders.lock(seen.id()))
        .map(order -> ask(caller, order, command));
  }

  private CancelResult ask(Caller caller, PurchaseOrder order, CancelOrder command) {
    var hash = Sha256.of(new TreeMap<>(command.lines()) + command.order().text() + command.note());
    var earlier = changes.under(caller, command.key());
    if (earlier.isPresent()) {
      return earlier.get().isSame(hash)
          ? new CancelResult.Asked(earlier.get().number(), true)
          : refused(Reason.COMMAND_KEY_REUSED, Optional.empty(), Map.of("key", command.key()));
    }
    var packs = command.lines().isEmpty() ? all(order) : new TreeMap<>(command.lines());
    var refusals = refusals(order, packs);
    if (!refusals.isEmpty()) {
      return new CancelResult.Refused(refusals);
    }
    var asked =
        new OrderChange.Asked(command.key(), hash, command.note(), caller.name(), clock.instant());
    var change = changes.ask(order, OrderChangeView.Kind.CANCEL, asked, packs);
    audit.record(
        caller,
        order.buyerCompanyId(),
        "cancellation-asked",
        "order:" + command.order().text(),
        Map.of("number", String.valueOf(change.number())));
    return new CancelResult.Asked(change.number(), false);
  }

  private static TreeMap<Integer, BigDecimal> all(PurchaseOrder order) {
    var packs = new TreeMap<Integer, BigDecimal>();
    for (var line : order.lines()) {
      var left = OrderChanges.cancellable(line);
      if (left.signum() > 0) {
        packs.put(line.lineNo(), left);
      }
    }
    return packs;
  }

  private static List<Finding> refusals(PurchaseOrder order, Map<Integer, BigDecimal> packs) {
    var refusals = new ArrayList<Finding>();
    if (packs.isEmpty()) {
      refusals.add(
          Finding.of(Reason.CHANGE_TOO_LATE, Optional.empty(), Map.of("qty", order.number())));
    }
    packs.forEach(
        (number, quantity) -> {
          var line = order.line(number);
          boolean fits =
              line.isPresent()
                  && quantity.signum() > 0
                  && quantity.stripTrailingZeros().scale() <= 0
                  && quantity.compareTo(OrderChanges.cancellable(line.get())) <= 0;
          if (!fits) {
            refusals.add(
                Finding.of(
                    line.isPresent() ? Reason.CHANGE_TOO_LATE : Reason.UNKNOWN_LINE,
                    Optional.of(number),
                    Map.of(
                        "qty", quantity.toPlainString(),
                        "row", String.valueOf(number),
                        "found", order.number())));
          }
        });
    return refusals;
  }

  /** What was asked about the order, oldest first. */
  public List<OrderChangeView> of(Caller caller, PurchaseOrderId id) {
    caller.require(Orders.READERS);
    return orders.find(caller, id.value()).stream()
        .flatMap(order -> changes.of(caller, order).stream())
        .map(OrderChange::view)
        .toList();
  }

  private static CancelResult refused(
      Reason reason, Optional<Integer> line, Map<String, String> facts) {
    return new CancelResult.Refused(List.of(Finding.of(reason, line, facts)));
  }
}
