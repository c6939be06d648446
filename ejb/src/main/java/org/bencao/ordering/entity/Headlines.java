package org.bencao.ordering.entity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.bencao.ordering.boundary.AnswerState;
import org.bencao.ordering.boundary.Headline;
import org.bencao.ordering.entity.PurchaseOrder.SendVerdict;

/**
 * Computes an order's headline from its lines and from what became of the sending (documents 1.3).
 */
public final class Headlines {

  private static final Set<AnswerState> DONE =
      EnumSet.of(AnswerState.REJECTED, AnswerState.CANCELLED);

  private Headlines() {}

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
