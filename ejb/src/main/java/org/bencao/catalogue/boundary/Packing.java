package org.bencao.catalogue.boundary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bencao.catalogue.boundary.PackLevel.Level;

/** The levels in which an item is packed, the smallest first; each contains whole ones (B5). */
public record Packing(List<PackLevel> levels) {

  private static final Pattern WORD = Pattern.compile("(EACH|PACK|INNER|CASE):([1-9][0-9]{0,6})");

  /** UN/ECE Recommendation 20: one of something. */
  private static final String PIECE = "C62";

  private static final String CARTON = "XCT";
  private static final String CASE = "XCS";

  public Packing {
    levels = levels.stream().sorted(Comparator.comparing(PackLevel::level)).toList();
    if (levels.stream().map(PackLevel::level).distinct().count() != levels.size()) {
      throw new IllegalArgumentException("a level of packing is named twice");
    }
  }

  /** Nothing is known but the pack that is ordered. */
  public static Packing of(String unit) {
    return new Packing(List.of(new PackLevel(Level.PACK, unit, 1, Optional.empty())));
  }

  /**
   * Reads {@code EACH:24 INNER:10 CASE:12}: 24 in a pack, 10 packs in an inner carton, 12 of those
   * in a case.
   *
   * @param unit of the pack that is ordered
   */
  public static Packing read(String text, String unit) {
    int each = 1;
    boolean counted = false;
    var above = new ArrayList<PackLevel>();
    for (var word : text.strip().split("\\s+")) {
      var found = WORD.matcher(word);
      if (!found.matches()) {
        throw new IllegalArgumentException("no level of packing: " + word);
      }
      var level = Level.valueOf(found.group(1));
      int count = Integer.parseInt(found.group(2));
      if (level == Level.EACH) {
        each = count;
        counted = true;
      } else if (level != Level.PACK) {
        above.add(new PackLevel(level, CARTON, count, Optional.empty()));
      }
    }
    var levels = new ArrayList<PackLevel>();
    if (counted) {
      levels.add(new PackLevel(Level.EACH, PIECE, 1, Optional.empty()));
    }
    levels.add(new PackLevel(Level.PACK, unit, each, Optional.empty()));
    levels.addAll(above);
    return new Packing(levels);
  }

  /** How many of the smallest unit one ordered pack holds; 1 where only the pack is known. */
  public int eachesInPack() {
    return levels.stream()
        .filter(one -> one.level() == Level.PACK)
        .mapToInt(PackLevel::contains)
        .findFirst()
        .orElse(1);
  }

  /**
   * How many of the smallest unit one of this level holds; nothing for a level that is not there.
   */
  public Optional<BigDecimal> eachesIn(Level wanted) {
    if (levels.stream().noneMatch(one -> one.level() == wanted)) {
      return Optional.empty();
    }
    return Optional.of(
        levels.stream()
            .filter(one -> one.level().compareTo(wanted) <= 0)
            .map(one -> BigDecimal.valueOf(one.contains()))
            .reduce(BigDecimal.ONE, BigDecimal::multiply));
  }

  /**
   * A quantity as a document counts it, in whole packs; nothing where the unit names no level, or
   * two, or does not come out even. Pieces are not converted: sellers say piece of a pack as often
   * as of a tablet.
   */
  public Optional<BigDecimal> packs(BigDecimal quantity, String unit) {
    var named =
        levels.stream()
            .filter(one -> one.level() != Level.EACH)
            .filter(one -> one.unit().equals(unit) || isCase(one, unit))
            .toList();
    return named.size() == 1
        ? convert(quantity, named.get(0).level(), Level.PACK)
        : Optional.empty();
  }

  private static boolean isCase(PackLevel one, String unit) {
    return one.level() == Level.CASE && unit.equals(CASE);
  }

  /** A quantity of one level in whole ones of another; nothing where it does not come out even. */
  public Optional<BigDecimal> convert(BigDecimal quantity, Level from, Level to) {
    var eaches = eachesIn(from).map(quantity::multiply);
    var size = eachesIn(to);
    if (eaches.isEmpty() || size.isEmpty()) {
      return Optional.empty();
    }
    var parts = eaches.get().divideAndRemainder(size.get());
    return parts[1].signum() == 0 ? Optional.of(parts[0]) : Optional.empty();
  }
}
