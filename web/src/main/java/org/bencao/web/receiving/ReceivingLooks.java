package org.bencao.web.receiving;

import org.bencao.receiving.boundary.DespatchState;
import org.bencao.receiving.boundary.DiscrepancyKind;
import org.bencao.receiving.boundary.GoodsState;
import org.bencao.receiving.boundary.ReturnState;
import org.bencao.web.exchange.Look;

/** How deliveries, packs and claims are drawn: icon and hue beside each word. */
final class ReceivingLooks {

  private ReceivingLooks() {}

  static Look of(DespatchState state) {
    return switch (state) {
      case ANNOUNCED -> new Look("", "circle");
      case IN_TRANSIT -> new Look("info", "truck");
      case RECEIPT_OPEN -> new Look("info", "qrcode");
      case RECEIVED -> new Look("ok", "check");
      case VOIDED -> new Look("", "times");
    };
  }

  static Look of(GoodsState state) {
    return switch (state) {
      case GOOD -> new Look("ok", "check");
      case DAMAGED -> new Look("warn", "exclamation-triangle");
      case QUARANTINED -> new Look("bad", "lock");
      case REFUSED -> new Look("bad", "ban");
      case OVER -> new Look("warn", "plus");
    };
  }

  static Look of(ReturnState state) {
    return switch (state) {
      case REQUESTED -> new Look("info", "comments");
      case AUTHORISED -> new Look("info", "check");
      case SHIPPED_BACK -> new Look("info", "truck");
      case RECEIVED_BY_SELLER -> new Look("info", "inbox");
      case CREDITED -> new Look("ok", "check");
      case REFUSED -> new Look("bad", "ban");
    };
  }

  static Look of(DiscrepancyKind kind) {
    return switch (kind) {
      case SHORT -> new Look("warn", "minus-circle");
      case OVER -> new Look("warn", "plus");
      case DAMAGED -> new Look("warn", "exclamation-triangle");
      case WRONG_LOT, WRONG_ITEM -> new Look("bad", "times-circle");
      case EXPIRED -> new Look("bad", "ban");
      case SHORT_DATED -> new Look("warn", "hourglass");
      case NO_DATA -> new Look("warn", "eye-slash");
      case RECALLED -> new Look("bad", "megaphone");
      case SUSPECT -> new Look("bad", "exclamation-circle");
      case TEMPERATURE -> new Look("cold", "bc-cold");
      case OTHER -> new Look("", "question-circle");
    };
  }
}
