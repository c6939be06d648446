package org.bencao.web.pricing;

import java.util.List;
import org.bencao.web.exchange.Tag;

/**
 * A group buy as it is drawn.
 *
 * @param says how far it is, in one sentence
 * @param own packs of the reader's company; empty where it has no part
 * @param pledging the reader may still join, change or leave
 * @param ordering the reader may order at the price that was reached
 * @param sellers the reader's company is the seller
 */
public record ShownGroup(
    String id,
    String number,
    String offerId,
    String name,
    String otherName,
    String code,
    String seller,
    String list,
    String closes,
    String holdsTo,
    Tag state,
    String says,
    String pledged,
    int buyers,
    String own,
    boolean pledging,
    boolean ordering,
    boolean sellers,
    List<Tier> tiers,
    List<Part> parts) {

  public ShownGroup {
    tiers = List.copyOf(tiers);
    parts = List.copyOf(parts);
  }

  /**
   * A tier.
   *
   * @param saving below the list, in per cent; empty where there is none
   * @param now packs pledged, up to {@code from}
   * @param holds it is the one that would hold now
   */
  public record Tier(String packs, String price, String saving, int now, int from, boolean holds) {}

  /** One buyer's part. */
  public record Part(String buyer, String packs, String state) {}
}
