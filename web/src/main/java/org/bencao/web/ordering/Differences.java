package org.bencao.web.ordering;

import java.util.EnumSet;
import java.util.Set;
import org.bencao.ordering.boundary.AnswerState;
import org.bencao.ordering.boundary.MoneyState;
import org.bencao.ordering.boundary.OrderView.Line;
import org.bencao.ordering.boundary.ReceiptState;

/** What of a line is not as it was ordered. */
final class Differences {

  private static final Set<AnswerState> AS_ORDERED =
      EnumSet.of(AnswerState.UNANSWERED, AnswerState.CONFIRMED);

  private static final Set<ReceiptState> NOT_AS_SENT =
      EnumSet.of(ReceiptState.QUARANTINED, ReceiptState.RECEIVED_WITH_DIFFERENCES);

  private Differences() {}

  static boolean any(Line line) {
    return ofAnswer(line)
        || line.fulfilment().excess().signum() > 0
        || line.money() == MoneyState.DISPUTED
        || isOpen(line);
  }

  /** In quantity, item or price. */
  static boolean ofAnswer(Line line) {
    return !AS_ORDERED.contains(line.answer())
        || line.confirmedPrice().filter(price -> !price.equals(line.price())).isPresent();
  }

  /** Something of it is still to come, or waits for a person. */
  static boolean isOpen(Line line) {
    return line.backOrdered().signum() > 0
        || line.offered().signum() > 0
        || NOT_AS_SENT.contains(line.receipt());
  }
}
