package org.bencao.ordering.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A shortage and how it is shared.
 *
 * @param shares of all buyers for the seller, for a buyer only its own
 */
public record ShortageView(
    long id,
    long offerId,
    int quantity,
    LocalDate until,
    String note,
    Instant announcedAt,
    boolean open,
    List<Share> shares) {

  /**
   * What one buyer may order.
   *
   * @param buyerCompanyId empty for all who have no share of their own
   * @param bought packs in the ninety days before, on which the share rests
   */
  public record Share(Optional<Long> buyerCompanyId, int bought, int share, int used) {}

  public ShortageView {
    shares = List.copyOf(shares);
  }
}
