package org.bencao.catalogue.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An item for the catalogue.
 *
 * @param code the platform's own, at most 20 characters
 * @param strength as it is printed, several substances separated by a semicolon
 * @param storage ROOM, COOL, COLD or FROZEN
 * @param unit UN/ECE Recommendation 20/21 code of the trade unit
 * @param classes legal classes, each with the day from which it holds
 * @param approvedTo the last day on which its approval holds; without an end none
 * @param genericGroup a group of equivalents that an authority drew up; empty: by generic name,
 *     strength and form
 */
public record PublishItem(
    String code,
    ItemText en,
    ItemText zh,
    String brand,
    String strength,
    String route,
    String storage,
    String unit,
    Map<String, LocalDate> classes,
    List<Identifier> identifiers,
    Packing packing,
    Optional<LocalDate> approvedTo,
    String genericGroup) {

  public PublishItem {
    classes = Map.copyOf(classes);
    identifiers = List.copyOf(identifiers);
    if (en.name().isEmpty() && zh.name().isEmpty()) {
      throw new IllegalArgumentException("item " + code + " has no name");
    }
  }
}
