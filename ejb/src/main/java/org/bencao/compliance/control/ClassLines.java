package org.bencao.compliance.control;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;

/** Lines by the legal classes of their items. */
final class ClassLines {

  private ClassLines() {}

  /** Lines of one of these classes, and of none of the others. */
  static Stream<LineFacts> of(
      OrderFacts facts, Collection<String> classes, Collection<String> except) {
    return facts.lines().stream()
        .filter(line -> first(line, classes).isPresent())
        .filter(line -> first(line, except).isEmpty());
  }

  /** The first of these classes that the item has. */
  static Optional<String> first(LineFacts line, Collection<String> classes) {
    for (var one : line.facts().classes()) {
      if (classes.contains(one.name())) {
        return Optional.of(one.name());
      }
    }
    return Optional.empty();
  }

  static Map<String, String> item(LineFacts line) {
    var item = line.facts().offer().item();
    return Map.of("item", item.nameEn(), "item_zh", item.nameZh());
  }

  static List<String> words(Map<String, List<String>> table, String name) {
    return table.getOrDefault(name, List.of());
  }
}
