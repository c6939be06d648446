package org.bencao.web.ordering;

import org.bencao.common.Reason;
import org.bencao.ordering.boundary.AnswerState;
import org.bencao.ordering.boundary.DeskTask;
import org.bencao.ordering.boundary.Headline;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.web.exchange.Look;

/** How the states of orders and lines are drawn: icon and hue beside each word. */
final class OrderLooks {

  private OrderLooks() {}

  static Look of(Headline headline) {
    return switch (headline) {
      case PLACED, SENT, ACKED -> new Look("info", "send");
      case CONFIRMED, RECEIVED, INVOICED, MATCHED, CLOSED -> new Look("ok", "check");
      case PARTLY_SHIPPED, SHIPPED -> new Look("info", "truck");
      case PARTLY_RECEIVED -> new Look("info", "qrcode");
      case BACKORDERED -> new Look("warn", "truck");
      case OFFER_OPEN -> new Look("warn", "arrow-right-arrow-left");
      case PARTLY_ANSWERED, NO_ACK, OVERDUE -> new Look("warn", "clock");
      case REJECTED, SEND_REFUSED -> new Look("bad", "ban");
      case CANCELLED -> new Look("", "times");
    };
  }

  static Look of(AnswerState answer) {
    return switch (answer) {
      case UNANSWERED -> new Look("", "hourglass");
      case CONFIRMED -> new Look("ok", "check");
      case BACKORDERED -> new Look("warn", "truck");
      case OFFER_OPEN -> new Look("warn", "arrow-right-arrow-left");
      case PARTLY_ANSWERED, PARTLY_CONFIRMED -> new Look("warn", "clock");
      case REJECTED -> new Look("bad", "ban");
      case CANCELLED -> new Look("", "times");
    };
  }

  static Look of(DeskTask task) {
    return switch (task) {
      case ANSWER -> new Look("warn", "clock");
      case SHIP -> new Look("info", "truck");
      case INVOICE -> new Look("info", "receipt");
      case CHANGE -> new Look("warn", "times");
    };
  }

  static String icon(OrderEvent event) {
    return switch (event) {
      case APPROVED -> "check";
      case PLACED -> "user";
      case LICENCES_FROZEN -> "shield";
      case HELD -> "exclamation-triangle";
      case HOLD_DECIDED -> "check-square";
      case SENT, SENT_AGAIN -> "send";
      case ACKED -> "check-circle";
      case ACK_REFUSED -> "ban";
      case ACK_OVERDUE, ANSWER_OVERDUE -> "clock";
      case ANSWERED, ANSWER_NOTED -> "inbox";
      case DESPATCHED, DESPATCH_NOTED, DESPATCH_VOIDED, PACKS_NAMED -> "truck";
      case GOODS_COUNTED -> "qrcode";
      case GOODS_RELEASED -> "lock-open";
      case GOODS_REFUSED -> "lock";
      case RETURN_ASKED, RETURN_AUTHORISED, RETURN_REFUSED, RETURN_SENT, RETURN_ARRIVED -> "undo";
      case INVOICED, INVOICE_NOTED, CREDITED -> "receipt";
      case INVOICE_APPROVED -> "check-circle";
      case INVOICE_PAID, PAYMENT_WITHDRAWN -> "wallet";
      case CHANGE_ASKED, CHANGE_ANSWERED -> "times";
      case SUBSTITUTE_ACCEPTED, SUBSTITUTE_REFUSED -> "arrow-right-arrow-left";
      case EXCEPTION_OPENED -> "exclamation-triangle";
      case EXCEPTION_CLOSED -> "check";
    };
  }

  /** A quantity can be put right at once; everything else stops the line. */
  static Look of(Reason refusal) {
    return switch (refusal) {
      case ORDER_MULTIPLE, MAX_QUANTITY -> new Look("warn", "box");
      case OUT_OF_STOCK, LIMIT_RACE_LOST -> new Look("warn", "truck");
      case ITEM_NOT_OFFERED -> new Look("bad", "times-circle");
      case NO_PRICE -> new Look("bad", "minus-circle");
      default -> new Look("bad", "ban");
    };
  }
}
