package org.bencao.ordering.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.catalogue.boundary.ItemView;

/**
 * A standing order with its lines and what was called off.
 *
 * @param callOffs the latest first
 */
public record StandingView(StandingRow row, long siteId, List<Line> lines, List<CallOff> callOffs) {

  public StandingView {
    lines = List.copyOf(lines);
    callOffs = List.copyOf(callOffs);
  }

  /**
   * One line.
   *
   * @param quantity called off each time
   * @param left what may still be called off; absent without a limit
   * @param choice the offer that it would be ordered from today
   */
  public record Line(
      long id,
      int number,
      ItemView item,
      BigDecimal quantity,
      Optional<BigDecimal> left,
      Optional<Long> preferredOfferId,
      OfferChoice choice) {}

  /**
   * What was called off at once.
   *
   * @param dueOn the day that brought it; absent when a person called it off
   * @param draftId absent when nothing could be had, or the draft is gone
   */
  public record CallOff(
      long id,
      Instant at,
      Optional<LocalDate> dueOn,
      Optional<Long> draftId,
      String actor,
      List<Called> lines) {

    public CallOff {
      lines = List.copyOf(lines);
    }
  }

  /**
   * An item that was called off.
   *
   * @param inDraft nobody offered it when it is not
   */
  public record Called(ItemView item, BigDecimal quantity, boolean inDraft) {}
}
