package org.bencao.integration.sandbox;

import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.bencao.common.Json;

/** One line of the ledger: when, what, and its facts as texts. */
record LedgerEntry(Kind kind, Instant at, Map<String, String> facts) {

  /** What a line tells; written in lower case. */
  enum Kind {
    RECEIPT,
    EFFECT,
    REFUSED,
    SENT,
    SKIPPED,
    CHANGE,
    ADVICE,
    ACKED,
    CONFORMANCE,
    ARMED;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Kind ofWord(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  LedgerEntry {
    facts = Map.copyOf(facts);
  }

  static LedgerEntry of(Kind kind, Instant at) {
    return new LedgerEntry(kind, at, Map.of());
  }

  static LedgerEntry ofLine(String line) {
    var facts = new HashMap<>(Json.facts(line));
    var kind = Kind.ofWord(facts.remove("kind"));
    return new LedgerEntry(kind, Instant.parse(facts.remove("at")), facts);
  }

  LedgerEntry with(String name, Object value) {
    var more = new HashMap<>(facts);
    more.put(name, value.toString());
    return new LedgerEntry(kind, at, more);
  }

  LedgerEntry with(String name, byte[] bytes) {
    return with(name, Base64.getEncoder().encodeToString(bytes));
  }

  String line() {
    var all = new HashMap<>(facts);
    all.put("kind", kind.word());
    all.put("at", at.toString());
    return Json.facts(all);
  }

  String text(String name) {
    return facts.getOrDefault(name, "");
  }

  long number(String name) {
    return Long.parseLong(text(name));
  }

  byte[] bytes() {
    return Base64.getDecoder().decode(text("bytes"));
  }
}
