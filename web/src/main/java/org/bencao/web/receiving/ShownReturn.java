package org.bencao.web.receiving;

import java.util.List;

/**
 * A return as its page draws it.
 *
 * @param head what its row shows
 * @param codes of packs that were named one by one
 * @param steps what happened to it so far, one line each
 */
public record ShownReturn(
    ReturnRow head,
    String note,
    String seller,
    String buyer,
    List<Lot> lots,
    List<Step> steps,
    List<String> codes) {

  public ShownReturn {
    lots = List.copyOf(lots);
    steps = List.copyOf(steps);
    codes = List.copyOf(codes);
  }

  /** Packs of one lot. */
  public record Lot(
      String name,
      String other,
      String order,
      String orderId,
      String line,
      String lot,
      String expiry,
      String quantity,
      String credited) {}

  /**
   * Something that was done.
   *
   * @param more a number or a reason; empty where there is none
   */
  public record Step(String word, String by, String more) {}
}
