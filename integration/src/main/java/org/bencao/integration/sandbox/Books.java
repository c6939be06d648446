package org.bencao.integration.sandbox;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a simulated wholesaler knows: nothing but the sum of its ledger's entries. */
final class Books {

  private static final int NOTES = 50;

  private final Map<Long, String> receipts = new HashMap<>();
  private final Map<String, Booking> bookings = new HashMap<>();
  private final Map<String, Booking> unfinished = new LinkedHashMap<>();
  private final Map<String, Long> refused = new HashMap<>();
  private final SentRegister register = new SentRegister();
  private final Deque<LedgerEntry> notes = new ArrayDeque<>();
  private long highestReceived;
  private long receiptCount;

  void enter(LedgerEntry entry) {
    switch (entry.kind()) {
      case RECEIPT -> received(entry);
      case EFFECT -> booked(entry);
      case REFUSED -> refused.put(entry.text("order"), entry.number("control"));
      case SENT -> sent(entry);
      case SKIPPED -> skipped(entry);
      case CHANGE, ADVICE -> came(entry);
      case ACKED -> acknowledged(entry);
      case CONFORMANCE -> noted(entry);
      case ARMED -> throw new IllegalStateException("armed scenarios have a ledger of their own");
    }
  }

  /** The hash under which this control number arrived first. */
  Optional<String> receipt(long control) {
    return Optional.ofNullable(receipts.get(control));
  }

  /** The highest control number that arrived, 0 before the first. */
  long highestReceived() {
    return highestReceived;
  }

  /** What we answered to the syntax of that interchange. */
  Optional<SentDocument> acknowledgementOf(long control) {
    return register.acknowledgementOf(control);
  }

  Optional<Booking> booking(String order) {
    return Optional.ofNullable(bookings.get(order));
  }

  /** The control number of the interchange in which the order was refused. */
  Optional<Long> refusedUnder(String order) {
    return Optional.ofNullable(refused.get(order));
  }

  /** Orders about which something is still to be sent for the first time. */
  List<Booking> unfinished() {
    return List.copyOf(unfinished.values());
  }

  /** Everything about the order has left at least once; a change or a claim opens it again. */
  void finish(Booking booking) {
    unfinished.remove(booking.order());
  }

  /** The document that left under that control number, without its bytes. */
  Optional<SentDocument> sentUnder(long control) {
    return register.under(control);
  }

  /** What has waited too long for its acknowledgement. */
  List<SentDocument> due(Pace pace, Instant now) {
    return register.due(pace, now);
  }

  /** The number after the last one used. */
  long nextControl() {
    return register.nextControl();
  }

  Sums sums() {
    return new Sums(
        receiptCount, bookings.size(), register.sends(), register.waiting(), List.copyOf(notes));
  }

  /**
   * The sums of the ledger.
   *
   * @param open documents that wait for an acknowledgement
   * @param notes the newest conformance entries, newest first
   */
  record Sums(long receipts, long effects, long sends, long open, List<LedgerEntry> notes) {}

  private void received(LedgerEntry entry) {
    receiptCount++;
    var control = entry.number("control");
    receipts.putIfAbsent(control, entry.text("sha256"));
    highestReceived = Math.max(highestReceived, control);
    for (var order : entry.text("orders").split(" ")) {
      booking(order).ifPresent(booking -> booking.cameAgain(entry.at()));
    }
  }

  private void booked(LedgerEntry entry) {
    var booking = new Booking(entry);
    bookings.put(booking.order(), booking);
    unfinished.put(booking.order(), booking);
  }

  private void sent(LedgerEntry entry) {
    var booking = booking(entry.text("order"));
    var known = booking.flatMap(of -> of.sent(entry.text("document")));
    var document = register.sent(entry, known);
    booking.ifPresent(
        of -> {
          of.put(document);
          finishIfLast(entry, of);
        });
  }

  private void skipped(LedgerEntry entry) {
    var booking = booking(entry.text("order")).orElseThrow();
    booking.skip(entry.text("document"));
    finishIfLast(entry, booking);
  }

  private void finishIfLast(LedgerEntry entry, Booking booking) {
    if (Boolean.parseBoolean(entry.text("last"))) {
      finish(booking);
    }
  }

  private void came(LedgerEntry entry) {
    var booking = booking(entry.text("order")).orElseThrow();
    booking.came(entry);
    unfinished.put(booking.order(), booking);
  }

  private void acknowledged(LedgerEntry entry) {
    var document = register.acknowledged(entry.number("control"), entry.text("verdict"));
    booking(document.order()).orElseThrow().put(document);
  }

  private void noted(LedgerEntry entry) {
    notes.addFirst(entry);
    if (notes.size() > NOTES) {
      notes.removeLast();
    }
  }
}
