package org.bencao.integration.sandbox;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An order in the books of a simulated wholesaler, and what was sent about it. */
final class Booking {

  private final String order;
  private final Scenario scenario;
  private final Instant bookedAt;
  private final Map<String, SentDocument> sent = new LinkedHashMap<>();
  private byte[] interchange;
  private Optional<Instant> repeatedAt = Optional.empty();

  Booking(LedgerEntry effect, byte[] interchange) {
    this.order = effect.text("order");
    this.scenario = Scenario.ofCode(effect.text("scenario")).orElse(Scenario.ACCEPT);
    this.bookedAt = effect.at();
    this.interchange = interchange;
  }

  String order() {
    return order;
  }

  /** The scenario of the whole order, or the armed one for the lines that trigger none. */
  Scenario scenario() {
    return scenario;
  }

  Instant bookedAt() {
    return bookedAt;
  }

  /** The bytes in which the order came; none once everything about it is sent. */
  byte[] interchange() {
    return interchange;
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

  void put(SentDocument document) {
    sent.put(document.document(), document);
  }

  void acknowledged(String document, String verdict) {
    sent.computeIfPresent(document, (name, old) -> old.acknowledged(verdict));
  }

  Optional<SentDocument> sent(String document) {
    return Optional.ofNullable(sent.get(document));
  }

  /** Only that it was booked is still of interest. */
  void close() {
    sent.clear();
    interchange = new byte[0];
  }
}
