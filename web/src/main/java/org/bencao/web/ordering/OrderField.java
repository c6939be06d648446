package org.bencao.web.ordering;

import org.bencao.common.Reason;

/** Which of the two fields of the live row a refusal speaks of. */
final class OrderField {

  private OrderField() {}

  static String of(Reason reason) {
    return switch (reason) {
      case QUANTITY_UNREADABLE, ORDER_MULTIPLE, MAX_QUANTITY, OUT_OF_STOCK -> "quantity";
      default -> "item";
    };
  }
}
