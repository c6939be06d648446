package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
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

  /** What stands here both see; everything else, new steps too, is the buyer's alone. */
  private static final Set<OrderEvent> SELLER_SEES =
      EnumSet.of(
          OrderEvent.PLACED,
          OrderEvent.SENT,
          OrderEvent.SENT_AGAIN,
          OrderEvent.ACKED,
          OrderEvent.ACK_REFUSED,
          OrderEvent.ACK_OVERDUE,
          OrderEvent.ANSWERED,
          OrderEvent.ANSWER_OVERDUE,
          OrderEvent.DESPATCHED,
          OrderEvent.DESPATCH_VOIDED,
          OrderEvent.GOODS_COUNTED,
          OrderEvent.GOODS_RELEASED,
          OrderEvent.GOODS_REFUSED,
          OrderEvent.INVOICED,
          OrderEvent.CREDITED,
          OrderEvent.CHANGE_ASKED,
          OrderEvent.CHANGE_ANSWERED,
          OrderEvent.SUBSTITUTE_ACCEPTED,
          OrderEvent.SUBSTITUTE_REFUSED);

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
            SELLER_SEES.contains(step.kind())
                ? Set.of(order.buyerCompanyId(), order.sellerCompanyId())
                : Set.of(order.buyerCompanyId())));
  }

  /** {@code order.answer-overdue}. */
  static String type(OrderEvent event) {
    return "order." + event.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
