package org.bencao.integration.sandbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where in the file the bytes of documents stand: they are many, and seldom asked for again. */
final class LedgerPlaces {

  private final Map<Long, Long> receipts = new HashMap<>();
  private final Map<String, List<Long>> orders = new HashMap<>();

  void add(LedgerEntry entry, long at) {
    switch (entry.kind()) {
      case RECEIPT -> receipts.putIfAbsent(entry.number("control"), at);
      case CHANGE, ADVICE -> add(entry.text("order"), at);
      case SENT -> {
        if (!entry.text("order").isEmpty() && entry.number("attempt") == 1) {
          add(entry.text("order"), at);
        }
      }
      default -> {
        // the books know all there is to it
      }
    }
  }

  /** The first receipt under that control number. */
  Optional<Long> receipt(long control) {
    return Optional.ofNullable(receipts.get(control));
  }

  /** Changes, receipt advices and first sends of one order, in their order. */
  List<Long> about(String order) {
    return List.copyOf(orders.getOrDefault(order, List.of()));
  }

  private void add(String order, long at) {
    orders.computeIfAbsent(order, name -> new ArrayList<>()).add(at);
  }
}
