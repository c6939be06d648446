package org.bencao.web.catalogue;

import java.util.Optional;
import org.bencao.catalogue.boundary.PackLevel;

/**
 * A size in which an item is packed.
 *
 * @param level EACH, INNER, CASE and so on
 * @param unit UN/ECE Recommendation 20 or 21
 * @param contains how many of the level below
 */
public record PackLevelJson(String level, String unit, int contains, Optional<String> gtin) {

  static PackLevelJson of(PackLevel pack) {
    return new PackLevelJson(pack.level().name(), pack.unit(), pack.contains(), pack.gtin());
  }
}
