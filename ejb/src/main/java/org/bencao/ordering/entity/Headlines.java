package org.bencao.ordering.entity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.Reason;
import org.bencao.ordering.boundary.AnswerState;
import org.bencao.ordering.boundary.DeliveryState;
import org.bencao.ordering.boundary.Headline;
import org.bencao.ordering.boundary.MoneyState;
import org.bencao.ordering.boundary.ReceiptState;
import org.bencao.ordering.entity.PurchaseOrder.SendVerdict;

/**
 * Computes an order's headline from its lines and from what became of the sending (documents 1.3).
 */
public final class Headlines {

  private static final Set<AnswerState> DONE =
      EnumSet.of(AnswerState.REJECTED, AnswerState.CANCELLED);

  private static final Set<MoneyState> SETTLED =
      EnumSet.of(MoneyState.MATCHED, MoneyState.CREDITED);

  private static final Set<Reason> MONEY =
      EnumSet.of(
          Reason.MATCH_QUANTITY,
          Reason.MATCH_PRICE,
          Reason.MATCH_TAX,
          Reason.TAX_RATE_UNPROVEN,
          Reason.INVOICE_WITHOUT_DESPATCH,
          Reason.INVOICE_UNKNOWN_CHARGE,
          Reason.REBATE_OFF_BOOKS,
          Reason.FREE_GOODS_NOT_INVOICED);

  private static final Set<ReceiptState> COUNTED =
      EnumSet.of(ReceiptState.RECEIVED, ReceiptState.RECEIVED_WITH_DIFFERENCES);

  private Headlines() {}

  /**
   * The furthest axis of an order of which something left the seller: money, receipt, delivery.
   * Empty while nothing did, or when nothing of it is left to come.
   */
  public static Optional<Headline> progress(
      Collection<LineSums> all, Collection<OrderException> open) {
    var lines = all.stream().filter(line -> !DONE.contains(line.answer())).toList();
    if (lines.stream().allMatch(line -> line.delivery() == DeliveryState.NOT_SHIPPED)) {
      return Optional.empty();
    }
    if (open.isEmpty() && lines.stream().allMatch(LineSums::isSettled)) {
      return Optional.of(Headline.CLOSED);
    }
    var disputed = disputed(open);
    var money = lines.stream().map(line -> line.money(disputed.contains(line.lineNo()))).toList();
    var receipts = lines.stream().map(LineSums::receipt).toList();
    if (receipts.stream().allMatch(COUNTED::contains)
        && money.stream().noneMatch(MoneyState.NOT_INVOICED::equals)) {
      return Optional.of(
          money.stream().allMatch(SETTLED::contains) ? Headline.MATCHED : Headline.INVOICED);
    }
    boolean shipped = lines.stream().allMatch(line -> line.delivery() == DeliveryState.SHIPPED);
    if (receipts.stream().anyMatch(state -> state != ReceiptState.NOT_RECEIVED)) {
      return Optional.of(
          shipped && receipts.stream().allMatch(COUNTED::contains)
              ? Headline.RECEIVED
              : Headline.PARTLY_RECEIVED);
    }
    return Optional.of(shipped ? Headline.SHIPPED : Headline.PARTLY_SHIPPED);
  }

  /** Lines whose money waits for a person. */
  public static Set<Integer> disputed(Collection<OrderException> open) {
    return open.stream()
        .filter(exception -> MONEY.contains(exception.reason()))
        .flatMap(exception -> exception.line().stream())
        .collect(Collectors.toSet());
  }

  /**
   * The first that matches wins; lines that are done do not count against the others.
   *
   * @param overdue the answer's deadline passed without an answer
   */
  public static Headline of(
      Collection<AnswerState> answers,
      SendVerdict verdict,
      boolean overdue,
      boolean acked,
      boolean sent) {
    if (answers.stream().allMatch(AnswerState.CANCELLED::equals)) {
      return Headline.CANCELLED;
    }
    if (answers.stream().allMatch(DONE::contains)) {
      return Headline.REJECTED;
    }
    boolean untouched = answers.stream().allMatch(AnswerState.UNANSWERED::equals);
    return untouched ? sending(verdict, overdue, acked, sent) : answer(answers);
  }

  private static Headline answer(Collection<AnswerState> answers) {
    if (answers.contains(AnswerState.OFFER_OPEN)) {
      return Headline.OFFER_OPEN;
    }
    if (answers.contains(AnswerState.BACKORDERED)) {
      return Headline.BACKORDERED;
    }
    if (answers.contains(AnswerState.UNANSWERED) || answers.contains(AnswerState.PARTLY_ANSWERED)) {
      return Headline.PARTLY_ANSWERED;
    }
    return Headline.CONFIRMED;
  }

  private static Headline sending(
      SendVerdict verdict, boolean overdue, boolean acked, boolean sent) {
    if (verdict == SendVerdict.REFUSED) {
      return Headline.SEND_REFUSED;
    }
    if (verdict == SendVerdict.OVERDUE) {
      return Headline.NO_ACK;
    }
    if (overdue) {
      return Headline.OVERDUE;
    }
    if (acked) {
      return Headline.ACKED;
    }
    return sent ? Headline.SENT : Headline.PLACED;
  }
}
