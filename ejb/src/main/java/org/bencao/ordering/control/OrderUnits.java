package org.bencao.ordering.control;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.catalogue.boundary.PackLevel.Level;
import org.bencao.common.Texts;

/** Units as people write them: of the ordered pack, or of a level that comes out in whole packs. */
final class OrderUnits {

  private static final Map<String, Level> LEVELS =
      Map.of(
          "case", Level.CASE,
          "cases", Level.CASE,
          "件", Level.CASE,
          "箱", Level.CASE,
          "carton", Level.INNER,
          "cartons", Level.INNER,
          "中包", Level.INNER,
          "中包装", Level.INNER);

  /** Packs, or nothing for a unit that this item is not packed in. */
  Optional<BigDecimal> packs(BigDecimal quantity, String unit, ItemView item) {
    var asked = unit.strip().toLowerCase(Locale.ROOT);
    if (asked.isEmpty() || isPack(asked, item)) {
      return Optional.of(quantity);
    }
    return Optional.ofNullable(LEVELS.get(asked))
        .flatMap(level -> item.packing().convert(quantity, level, Level.PACK));
  }

  private static boolean isPack(String asked, ItemView item) {
    var key = "unit." + item.unit();
    return asked.equalsIgnoreCase(item.unit())
        || Texts.LOCALES.stream()
            .map(Texts::in)
            .filter(texts -> texts.has(key))
            .map(texts -> texts.get(key).toLowerCase(Locale.ROOT))
            .anyMatch(
                word ->
                    asked.equals(word) || asked.equals(word + "s") || asked.equals(word + "es"));
  }
}
