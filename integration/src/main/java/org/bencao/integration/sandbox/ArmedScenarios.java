package org.bencao.integration.sandbox;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Scenarios that wait for the next order. One is used up by the effect that names it, so a crash
 * between arming and booking neither loses nor doubles it.
 */
final class ArmedScenarios {

  /** A waiting scenario; an empty partner means any. */
  record Armed(String id, Scenario scenario, String partner) {

    boolean waitsFor(String code) {
      return partner.isEmpty() || partner.equals(code);
    }
  }

  private final Map<String, Armed> waiting = new LinkedHashMap<>();
  private final Set<String> known = new HashSet<>();
  private final SandboxLedger ledger;

  ArmedScenarios(Path file) {
    ledger = new SandboxLedger(file, this::read);
  }

  /** The same id arms once, however often it comes. */
  synchronized void arm(String id, Scenario scenario, Optional<String> partner, Instant now) {
    if (known.contains(id)) {
      return;
    }
    var entry =
        LedgerEntry.of(LedgerEntry.Kind.ARMED, now)
            .with("id", id)
            .with("scenario", scenario.code())
            .with("partner", partner.orElse(""));
    ledger.append(List.of(entry));
    read(entry);
  }

  /** The oldest one that waits for this partner; it waits no longer. */
  synchronized Optional<Armed> take(String partner) {
    var first = waiting.values().stream().filter(armed -> armed.waitsFor(partner)).findFirst();
    first.ifPresent(armed -> waiting.remove(armed.id()));
    return first;
  }

  /** An effect in a ledger names it. */
  synchronized void used(String id) {
    waiting.remove(id);
  }

  synchronized List<String> waitingFor(String partner) {
    return waiting.values().stream()
        .filter(armed -> armed.waitsFor(partner))
        .map(armed -> armed.scenario().code())
        .toList();
  }

  private void read(LedgerEntry entry) {
    known.add(entry.text("id"));
    var scenario = Scenario.ofCode(entry.text("scenario")).orElse(Scenario.ACCEPT);
    waiting.put(entry.text("id"), new Armed(entry.text("id"), scenario, entry.text("partner")));
  }
}
