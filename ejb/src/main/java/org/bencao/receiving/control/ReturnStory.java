package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.ordering.boundary.OrderStory;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.ordering.boundary.QuantityChange;
import org.bencao.ordering.boundary.QuantityKind;
import org.bencao.receiving.entity.GoodsReturn;
import org.bencao.receiving.entity.GoodsReturnLine;

/** What a return does to its orders: their story and their sums. */
@ApplicationScoped
public class ReturnStory {

  @Inject OrderLedger ledger;

  /** Adds a step to every order of which something is in the return. */
  public void tell(Caller caller, GoodsReturn told, OrderEvent event, Map<String, String> facts) {
    told.lines().stream()
        .map(GoodsReturnLine::orderId)
        .distinct()
        .sorted()
        .forEach(
            order ->
                ledger.tell(
                    caller,
                    new PurchaseOrderId(order),
                    OrderStory.of(event, caller.name(), facts, Optional.empty())));
  }

  /** From here on the packs are returned (documents 1.1: T). */
  public void write(Caller caller, GoodsReturn sent) {
    sent.lines().stream()
        .collect(Collectors.groupingBy(GoodsReturnLine::orderId))
        .forEach(
            (order, lines) ->
                ledger.write(
                    caller,
                    new PurchaseOrderId(order),
                    "return:" + Tsid.text(sent.id()),
                    lines.stream().map(ReturnStory::change).toList()));
    tell(caller, sent, OrderEvent.RETURN_SENT, Map.of("number", sent.number()));
  }

  private static QuantityChange change(GoodsReturnLine line) {
    return new QuantityChange(
        line.lineNo(), QuantityKind.RETURNED, line.quantity(), line.line(), line.lot());
  }
}
