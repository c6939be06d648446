package org.bencao.integration.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An order in the books of a simulated wholesaler: what was sent about it, and what came after it.
 * The documents themselves stay in the ledger.
 */
final class Booking {

  /** A document of the buyer that came after the order: a change, or a receipt advice. */
  record Came(LedgerEntry.Kind kind, String number, Instant at) {}

  private final String order;
  private final Scenario scenario;
  private final Set<Integer> plays;
  private final Instant bookedAt;
  private final long control;
  private final Map<String, SentDocument> sent = new LinkedHashMap<>();
  private final Set<String> skipped = new HashSet<>();
  private final List<Came> came = new ArrayList<>();
  private Optional<Instant> repeatedAt = Optional.empty();

  Booking(LedgerEntry effect) {
    this.order = effect.text("order");
    this.scenario = Scenario.ofCode(effect.text("scenario")).orElse(Scenario.ACCEPT);
    this.plays =
        Stream.of(effect.text("plays").split(" "))
            .flatMap(code -> Scenario.ofCode(code).stream())
            .map(Scenario::number)
            .collect(Collectors.toUnmodifiableSet());
    this.bookedAt = effect.at();
    this.control = effect.number("control");
  }

  String order() {
    return order;
  }

  /** The scenario of the whole order, or the armed one for the lines that trigger none. */
  Scenario scenario() {
    return scenario;
  }

  /** Whether one of its lines plays that scenario, in whatever form. */
  boolean plays(int number) {
    return plays.contains(number);
  }

  Instant bookedAt() {
    return bookedAt;
  }

  /** The control number under which the order came. */
  long control() {
    return control;
  }

  /** When the order came again, the first time. */
  Optional<Instant> repeatedAt() {
    return repeatedAt;
  }

  void cameAgain(Instant at) {
    if (repeatedAt.isEmpty()) {
      repeatedAt = Optional.of(at);
    }
  }

  /** What the buyer sent after the order, each number once. */
  List<Came> came() {
    return List.copyOf(came);
  }

  boolean knows(LedgerEntry.Kind kind, String number) {
    return came.stream().anyMatch(one -> one.kind() == kind && one.number().equals(number));
  }

  void came(LedgerEntry entry) {
    came.add(new Came(entry.kind(), entry.text("document"), entry.at()));
  }

  /** As it left, or as it was acknowledged. */
  void put(SentDocument document) {
    sent.put(document.document(), document);
  }

  void skip(String document) {
    skipped.add(document);
  }

  /** As it left, without its bytes. */
  Optional<SentDocument> sent(String document) {
    return Optional.ofNullable(sent.get(document));
  }

  /** Whether it has left, or had nothing to say when it was due. */
  boolean isDone(String document) {
    return sent.containsKey(document) || skipped.contains(document);
  }
}
