package org.bencao.ordering.entity;

import java.math.BigDecimal;
import org.bencao.ordering.boundary.AnswerState;
import org.bencao.ordering.boundary.DeliveryState;
import org.bencao.ordering.boundary.Fulfilment;
import org.bencao.ordering.boundary.MoneyState;
import org.bencao.ordering.boundary.ReceiptState;

/**
 * The sums of an order line, in its unit, and where it stands by them (documents 1.3); a list reads
 * them without the line.
 */
public record LineSums(
    long orderId,
    int lineNo,
    BigDecimal ordered,
    BigDecimal cancelled,
    BigDecimal confirmed,
    BigDecimal backOrdered,
    BigDecimal rejected,
    BigDecimal offered,
    Fulfilment fulfilment) {

  /** Ordered and not cancelled. */
  public BigDecimal wanted() {
    return ordered.subtract(cancelled);
  }

  public BigDecimal unanswered() {
    return wanted().subtract(confirmed).subtract(backOrdered).subtract(rejected).subtract(offered);
  }

  /** Documents 1.3, answer axis. */
  public AnswerState answer() {
    if (cancelled.compareTo(ordered) == 0) {
      return AnswerState.CANCELLED;
    }
    if (unanswered().compareTo(wanted()) == 0) {
      return AnswerState.UNANSWERED;
    }
    if (unanswered().signum() > 0) {
      return AnswerState.PARTLY_ANSWERED;
    }
    if (offered.signum() > 0) {
      return AnswerState.OFFER_OPEN;
    }
    if (backOrdered.signum() > 0) {
      return AnswerState.BACKORDERED;
    }
    if (confirmed.compareTo(wanted()) == 0) {
      return AnswerState.CONFIRMED;
    }
    return confirmed.signum() > 0 ? AnswerState.PARTLY_CONFIRMED : AnswerState.REJECTED;
  }

  /** Documents 1.3, delivery axis; what is unanswered or offered is still to come. */
  public DeliveryState delivery() {
    if (fulfilment.despatched().signum() == 0) {
      return DeliveryState.NOT_SHIPPED;
    }
    var expected = confirmed.add(backOrdered).add(offered).add(unanswered());
    return fulfilment.despatched().compareTo(expected) < 0
        ? DeliveryState.PARTLY_SHIPPED
        : DeliveryState.SHIPPED;
  }

  /** Documents 1.3, receipt axis. */
  public ReceiptState receipt() {
    if (fulfilment.quarantined().signum() > 0) {
      return ReceiptState.QUARANTINED;
    }
    if (fulfilment.found().add(fulfilment.shortfall()).signum() == 0) {
      return ReceiptState.NOT_RECEIVED;
    }
    if (!fulfilment.isCounted()) {
      return ReceiptState.PARTLY_RECEIVED;
    }
    return fulfilment.received().compareTo(fulfilment.despatched()) == 0
            && fulfilment.found().compareTo(fulfilment.received()) == 0
        ? ReceiptState.RECEIVED
        : ReceiptState.RECEIVED_WITH_DIFFERENCES;
  }

  /**
   * Documents 1.3, money axis.
   *
   * @param disputed something of the line's money waits for a person
   */
  public MoneyState money(boolean disputed) {
    if (fulfilment.invoiced().signum() == 0) {
      return MoneyState.NOT_INVOICED;
    }
    if (disputed || fulfilment.isCounted() && fulfilment.owed().compareTo(fulfilment.kept()) > 0) {
      return MoneyState.DISPUTED;
    }
    if (fulfilment.owed().signum() == 0) {
      return MoneyState.CREDITED;
    }
    if (fulfilment.isCounted() && fulfilment.owed().compareTo(fulfilment.kept()) == 0) {
      return MoneyState.MATCHED;
    }
    return fulfilment.owed().compareTo(fulfilment.despatched()) < 0
        ? MoneyState.PARTLY_INVOICED
        : MoneyState.INVOICED;
  }

  /** Nothing of the line is expected any more, apart from what a person has to decide. */
  public boolean isSettled() {
    return unanswered().signum() == 0
        && offered.signum() == 0
        && backOrdered.signum() == 0
        && fulfilment.despatched().compareTo(confirmed) == 0
        && fulfilment.isCounted()
        && fulfilment.quarantined().signum() == 0
        && fulfilment.excess().compareTo(fulfilment.refused()) <= 0
        && fulfilment.owed().compareTo(fulfilment.kept()) == 0;
  }
}
