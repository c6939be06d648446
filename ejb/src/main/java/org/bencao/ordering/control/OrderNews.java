package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import org.bencao.common.Tsid;
import org.bencao.exchange.boundary.WebhookEvent;
import org.bencao.exchange.boundary.WebhookEvents;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.ordering.entity.HistoryEntry;
import org.bencao.ordering.entity.PurchaseOrder;

/** Tells the two companies of an order what happened to it, each only what its side sees. */
@ApplicationScoped
public class OrderNews {

  /** Programs ask there; the portal's own address is not known to it. */
  private static final String ORDERS = "/api/v1/ordering/orders/";

  @Inject WebhookEvents webhooks;
  @Inject Orders orders;

  void tell(long orderId, HistoryEntry step) {
    if (webhooks.isAnybodyListening()) {
      tell(orders.forDocument(orderId).orElseThrow(), step.view());
    }
  }

  private void tell(PurchaseOrder order, OrderView.Event step) {
    webhooks.tell(
        new WebhookEvent(
            step.id(),
            type(step.kind()),
            step.at(),
            new WebhookEvent.Order(order.id(), order.number(), ORDERS + Tsid.text(order.id())),
            step.line(),
            step.reason(),
            SharedSteps.isShared(step.kind())
                ? Set.of(order.buyerCompanyId(), order.sellerCompanyId())
                : Set.of(order.buyerCompanyId())));
  }

  /** {@code order.answer-overdue}. */
  static String type(OrderEvent event) {
    return "order." + event.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
