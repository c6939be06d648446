package org.bencao.integration.format.x12;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Sscc;
import org.bencao.document.Package;
import org.bencao.integration.format.Expected;
import org.bencao.integration.format.x12.Hierarchy.Level;

/** The packages of a ship notice, and in which of them an item lies. */
final class PackageLevels {

  /** SSCC with the application identifier 00 before it, DE 88. */
  static final String SSCC = "GM";

  private final List<Level> levels;

  /** Levels are told apart by the position of their HL. */
  private final Map<Integer, List<Sscc>> marks = new HashMap<>();

  private final Set<Integer> stackedOn = new HashSet<>();
  private final Set<Integer> holdingItems = new HashSet<>();

  PackageLevels(List<Level> levels, MessageText text) {
    this.levels = levels;
    for (var level : levels) {
      marks.put(position(level), marks(level, text));
      if (level.is(Hierarchy.PACK)) {
        level.above().map(PackageLevels::position).ifPresent(stackedOn::add);
      } else if (level.is(Hierarchy.ITEM)) {
        level.above().map(PackageLevels::position).ifPresent(holdingItems::add);
      }
    }
  }

  /** The package that an item lies in; of several at one level nobody can tell. */
  Optional<Sscc> around(Level item) {
    return item.above()
        .flatMap(
            level -> {
              var found = marks(level);
              if (found.isEmpty()) {
                return around(level);
              }
              return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
            });
  }

  /** Each package once, also one that holds goods of several orders. */
  List<Package> packages() {
    var packages = new ArrayList<Package>();
    var known = new HashSet<Package>();
    for (var level : levels) {
      for (var one : packages(level)) {
        if (one.sscc().isEmpty() || known.add(one)) {
          packages.add(one);
        }
      }
    }
    return packages;
  }

  private Collection<Package> packages(Level level) {
    if (level.is(Hierarchy.PACK)) {
      return packages(level, level.under(Hierarchy.TARE).flatMap(this::mark));
    }
    if (level.is(Hierarchy.TARE) && isPackage(level)) {
      return packages(level, Optional.empty());
    }
    if (level.is(Hierarchy.SHIPMENT) && nothingPacked() && !marks(level).isEmpty()) {
      return packages(level, Optional.empty());
    }
    return List.of();
  }

  private Collection<Package> packages(Level level, Optional<Sscc> parent) {
    var found = marks(level);
    return found.isEmpty()
        ? List.of(new Package(Optional.empty(), parent))
        : found.stream().map(sscc -> new Package(Optional.of(sscc), parent)).toList();
  }

  /** A pallet is a package itself where no package stands on it, or an item lies on it bare. */
  private boolean isPackage(Level tare) {
    return holdingItems.contains(position(tare)) || !stackedOn.contains(position(tare));
  }

  private boolean nothingPacked() {
    return levels.stream().noneMatch(level -> level.is(Hierarchy.PACK) || level.is(Hierarchy.TARE));
  }

  private Optional<Sscc> mark(Level level) {
    return marks(level).stream().findFirst();
  }

  private List<Sscc> marks(Level level) {
    return marks.get(position(level));
  }

  private static int position(Level level) {
    return level.hl().position();
  }

  private static List<Sscc> marks(Level level, MessageText text) {
    return MessageText.all(level.segments(), "MAN").stream()
        .filter(man -> man.text(1).equals(SSCC) && man.maybe(2).isPresent())
        .flatMap(man -> text.checked(man.text(2), Sscc::new, man, 2, "87", Expected.SSCC).stream())
        .toList();
  }
}
