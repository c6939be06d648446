package org.bencao.integration.sandbox;

import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.document.OrderDocument;

/** Which scenario an order triggers: sandbox item first, then quantity, line by line. */
final class Plays {

  private Plays() {}

  static Optional<Scenario> trigger(OrderDocument.Line line) {
    var byItem = line.item().sellerItem().flatMap(Scenario::ofItem);
    return byItem.isPresent() ? byItem : Scenario.ofQuantity(line.quantity().value());
  }

  /** The first line that takes the whole order along. */
  static Optional<Scenario> ofWholeOrder(OrderDocument order) {
    return order.lines().stream()
        .flatMap(line -> trigger(line).stream())
        .filter(Scenario::takesWholeOrder)
        .findFirst();
  }

  /** Whether a line is left that triggers nothing of its own. */
  static boolean leavesLines(OrderDocument order) {
    return order.lines().stream().anyMatch(line -> trigger(line).isEmpty());
  }

  /** The scenarios of the lines, each once, with blanks between. */
  static String ofLines(OrderDocument order, Scenario ofOrder) {
    return order.lines().stream()
        .map(line -> ofLine(line, ofOrder).code())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** The line's own scenario, else the one that was armed for the order. */
  static Scenario ofLine(OrderDocument.Line line, Scenario ofOrder) {
    return trigger(line)
        .or(() -> Optional.of(ofOrder))
        .filter(scenario -> !scenario.takesWholeOrder())
        .orElse(Scenario.ACCEPT);
  }
}
