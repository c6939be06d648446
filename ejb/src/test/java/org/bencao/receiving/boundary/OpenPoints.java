package org.bencao.receiving.boundary;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bencao.common.Reason;
import org.bencao.document.OrderResponseDocument;
import org.bencao.document.OrderResponseDocument.Schedule;
import org.bencao.ordering.boundary.AnswerFixture;

/**
 * What a person should look after, read off documents 1.5: where an answer and a despatch do not
 * agree, the later of the two is noted, so rows 17 and 32 depend on the order of arrival.
 */
final class OpenPoints {

  private static final int WANTED = 10;

  /** One pack is missing, one broken. */
  private final Set<Reason> reasons = EnumSet.of(Reason.DISCREPANCY);

  private int left = WANTED;
  private int rejected;

  private OpenPoints() {}

  static Set<Reason> of(Trading trading, List<Arrival> arrivals) {
    var points = new OpenPoints();
    for (var arrival : arrivals) {
      switch (arrival) {
        case ANSWER -> points.answer(trading);
        case DESPATCH_A -> points.despatch(trading.first());
        case DESPATCH_B -> points.despatch(trading.second());
        default -> {}
      }
    }
    return points.reasons;
  }

  private void answer(Trading trading) {
    var start = AnswerFixture.to("PO", Instant.EPOCH);
    trading.answer(start).build().lines().stream().findFirst().ifPresent(this::answer);
  }

  private void answer(OrderResponseDocument.Line said) {
    int confirmed = said.sum(Schedule.Kind.CONFIRMED).intValueExact();
    if (confirmed > WANTED) {
      // row 21
      reasons.add(Reason.QTY_EXCEEDS_ORDERED);
    }
    if (confirmed < WANTED - left) {
      // row 17: of what it takes back, some has left already
      reasons.add(Reason.ANSWER_CONTRADICTS_SHIPMENT);
    }
    rejected = Math.min(said.sum(Schedule.Kind.REJECTED).intValueExact(), left);
  }

  private void despatch(int packs) {
    int taken = Math.min(packs, left);
    left -= taken;
    if (left < rejected) {
      // row 32
      reasons.add(Reason.SHIPPED_REJECTED);
      rejected = left;
    }
    if (packs > taken) {
      // row 33
      reasons.add(Reason.QTY_EXCEEDS_OPEN);
    }
  }
}
