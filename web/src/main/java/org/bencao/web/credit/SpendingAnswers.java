package org.bencao.web.credit;

import java.util.List;
import org.bencao.credit.boundary.SpendingResult;
import org.bencao.web.rest.Refusal;

/** What changes of limits answer: the limit's identifier, or why nothing was changed. */
final class SpendingAnswers {

  private SpendingAnswers() {}

  static long done(SpendingResult result) {
    if (result instanceof SpendingResult.Refused refused) {
      throw new Refusal(List.of(refused.finding()));
    }
    return ((SpendingResult.Done) result).id();
  }
}
