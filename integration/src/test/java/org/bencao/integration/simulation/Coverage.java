package org.bencao.integration.simulation;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bencao.common.Reason;
import org.bencao.exchange.entity.JournalMessage;

/** What became of the documents of many worlds: whether they reach what they are there for. */
final class Coverage {

  private final Map<String, Integer> counts = new TreeMap<>();

  void add(World world) {
    world.portal.rows.committed(JournalMessage.class).forEach(this::add);
    world.suppliers.forEach(
        supplier -> counts.merge("used numbers", supplier.desk.reused.size(), Integer::sum));
  }

  private void add(JournalMessage message) {
    var reason = message.reason().map(Reason::name).orElse("");
    var what = message.direction() + " " + message.documentType() + " " + message.state();
    counts.merge((what + " " + reason).strip(), 1, Integer::sum);
    message.reason().ifPresent(why -> counts.merge(why.name(), 1, Integer::sum));
  }

  /** How often a document stopped, or was noted, for that reason. */
  int of(Reason reason) {
    return counts.getOrDefault(reason.name(), 0);
  }

  @Override
  public String toString() {
    return counts.entrySet().stream()
        .filter(count -> count.getKey().contains(" "))
        .map(count -> String.format("%8d %s", count.getValue(), count.getKey()))
        .collect(Collectors.joining("\n"));
  }
}
