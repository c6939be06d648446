package org.bencao.ordering.control;

import java.util.EnumSet;
import java.util.Set;
import org.bencao.ordering.boundary.OrderEvent;

/** Steps of an order that both sides see; everything else, new steps too, is the buyer's alone. */
public final class SharedSteps {

  private static final Set<OrderEvent> SHARED =
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
          OrderEvent.PACKS_NAMED,
          OrderEvent.GOODS_COUNTED,
          OrderEvent.GOODS_RELEASED,
          OrderEvent.GOODS_REFUSED,
          OrderEvent.RETURN_ASKED,
          OrderEvent.RETURN_AUTHORISED,
          OrderEvent.RETURN_REFUSED,
          OrderEvent.RETURN_SENT,
          OrderEvent.RETURN_ARRIVED,
          OrderEvent.INVOICED,
          OrderEvent.INVOICE_PAID,
          OrderEvent.PAYMENT_WITHDRAWN,
          OrderEvent.CREDITED,
          OrderEvent.CHANGE_ASKED,
          OrderEvent.CHANGE_ANSWERED,
          OrderEvent.SUBSTITUTE_ACCEPTED,
          OrderEvent.SUBSTITUTE_REFUSED);

  private SharedSteps() {}

  public static boolean isShared(OrderEvent step) {
    return SHARED.contains(step);
  }
}
