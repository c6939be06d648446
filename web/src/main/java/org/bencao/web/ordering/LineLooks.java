package org.bencao.web.ordering;

import org.bencao.ordering.boundary.DeliveryState;
import org.bencao.ordering.boundary.MoneyState;
import org.bencao.ordering.boundary.ReceiptState;
import org.bencao.receiving.boundary.DespatchState;
import org.bencao.web.exchange.Look;

/** How lines and deliveries are drawn on their way: icon and hue beside each word. */
final class LineLooks {

  private LineLooks() {}

  static Look of(DeliveryState delivery) {
    return switch (delivery) {
      case NOT_SHIPPED -> new Look("", "circle");
      case PARTLY_SHIPPED, SHIPPED -> new Look("info", "truck");
    };
  }

  static Look of(ReceiptState receipt) {
    return switch (receipt) {
      case NOT_RECEIVED -> new Look("", "circle");
      case PARTLY_RECEIVED -> new Look("info", "qrcode");
      case QUARANTINED -> new Look("bad", "lock");
      case RECEIVED -> new Look("ok", "check");
      case RECEIVED_WITH_DIFFERENCES -> new Look("warn", "exclamation-triangle");
    };
  }

  static Look of(MoneyState money) {
    return switch (money) {
      case NOT_INVOICED -> new Look("", "minus");
      case PARTLY_INVOICED -> new Look("info", "receipt");
      case INVOICED -> new Look("ok", "receipt");
      case MATCHED -> new Look("ok", "check");
      case DISPUTED -> new Look("bad", "comments");
      case CREDITED -> new Look("", "undo");
    };
  }

  static Look of(DespatchState despatch) {
    return switch (despatch) {
      case ANNOUNCED -> new Look("", "inbox");
      case IN_TRANSIT -> new Look("info", "truck");
      case RECEIPT_OPEN -> new Look("info", "qrcode");
      case RECEIVED -> new Look("ok", "check");
      case VOIDED -> new Look("", "times");
    };
  }
}
