package org.bencao.catalogue.boundary;

import java.util.Optional;

/**
 * One level of an item's packing.
 *
 * @param level EACH, PACK, INNER or CASE; PACK is what is ordered and priced
 * @param unit UN/ECE Recommendation 20/21
 * @param contains how many of the level below; of the lowest level 1
 */
public record PackLevel(Level level, String unit, int contains, Optional<String> gtin) {

  /** From the smallest unit to the largest. */
  public enum Level {
    EACH,
    PACK,
    INNER,
    CASE
  }

  public PackLevel {
    if (contains < 1) {
      throw new IllegalArgumentException(level + " contains at least 1, not " + contains);
    }
  }
}
