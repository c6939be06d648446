package org.bencao.integration.sandbox;

import java.time.Instant;

/**
 * An interchange that left.
 *
 * @param control its control number
 * @param keep whether it is sent again until it is acknowledged
 * @param at when it left last
 * @param verdict of the functional acknowledgement, empty while there is none
 */
record SentDocument(
    String document,
    String type,
    String order,
    long control,
    boolean keep,
    byte[] bytes,
    int attempt,
    Instant at,
    String verdict) {

  private static final byte[] NONE = new byte[0];

  static SentDocument first(LedgerEntry entry) {
    return new SentDocument(
        entry.text("document"),
        entry.text("type"),
        entry.text("order"),
        entry.number("control"),
        Boolean.parseBoolean(entry.text("keep")),
        entry.bytes(),
        1,
        entry.at(),
        "");
  }

  SentDocument repeated(LedgerEntry entry) {
    var number = Integer.parseInt(entry.text("attempt"));
    return new SentDocument(
        document, type, order, control, keep, bytes, number, entry.at(), verdict);
  }

  SentDocument acknowledged(String by) {
    return new SentDocument(document, type, order, control, keep, bytes, attempt, at, by);
  }

  /** For the register: the ledger has them. */
  SentDocument withoutBytes() {
    return with(NONE);
  }

  SentDocument with(byte[] those) {
    return new SentDocument(document, type, order, control, keep, those, attempt, at, verdict);
  }

  boolean isAnswered() {
    return !verdict.isEmpty();
  }

  boolean isOpen() {
    return keep && !isAnswered();
  }

  boolean isDue(Pace pace, Instant now) {
    return isOpen() && !at.plus(pace.beforeRepeat(attempt)).isAfter(now);
  }
}
