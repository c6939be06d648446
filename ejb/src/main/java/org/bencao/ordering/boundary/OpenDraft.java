package org.bencao.ordering.boundary;

import java.time.Instant;
import java.util.List;
import org.bencao.common.Money;

/**
 * A draft as it stands in a list: what it is worth and by when. Whether it may go is the pad's
 * question.
 *
 * @param lineCount all lines, also those that nobody offers any more
 * @param parts one for each supplier; what may not be sold on line is left out
 */
public record OpenDraft(
    long id, String name, Instant savedAt, String savedBy, int lineCount, List<Part> parts) {

  public OpenDraft {
    parts = List.copyOf(parts);
  }

  /**
   * The lines of one supplier.
   *
   * @param net one sum for each currency; lines without a price do not count
   * @param cutOffAt the next cut-off; an order after it arrives a day later
   */
  public record Part(
      long sellerCompanyId,
      String sellerNameEn,
      String sellerNameZh,
      int lineCount,
      List<Money> net,
      Instant cutOffAt) {

    public Part {
      net = List.copyOf(net);
    }
  }
}
