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
  private final Map<Long, SentDocument> acknowledgements = new HashMap<>();
  private final Map<String, Booking> bookings = new HashMap<>();
  private final Map<String, Booking> unfinished = new LinkedHashMap<>();
  private final Map<String, Long> refused = new HashMap<>();
  private final Map<String, SentDocument> open = new LinkedHashMap<>();
  private final Map<Long, SentDocument> register = new HashMap<>();
  private final Deque<LedgerEntry> notes = new ArrayDeque<>();
  private byte[] lastReceipt = new byte[0];
  private long highestReceived;
  private long lastControl;
  private long receiptCount;
  private long sendCount;

  void enter(LedgerEntry entry) {
    switch (entry.kind()) {
      case RECEIPT -> received(entry);
      case EFFECT -> booked(entry);
      case REFUSED -> refused.put(entry.text("order"), entry.number("control"));
      case SENT -> sent(entry);
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
    return Optional.ofNullable(acknowledgements.get(control));
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

  /** Everything about the order has left at least once. */
  void finish(Booking booking) {
    unfinished.remove(booking.order());
    booking.close();
  }

  /** The order response that left under that control number, without its bytes. */
  Optional<SentDocument> sentUnder(long control) {
    return Optional.ofNullable(register.get(control));
  }

  /** What has waited too long for its acknowledgement. */
  List<SentDocument> due(Pace pace, Instant now) {
    return open.values().stream().filter(document -> document.isDue(pace, now)).toList();
  }

  /** The number after the last one used. */
  long nextControl() {
    return lastControl + 1;
  }

  Sums sums() {
    return new Sums(receiptCount, bookings.size(), sendCount, open.size(), List.copyOf(notes));
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
    lastReceipt = entry.bytes();
    var control = entry.number("control");
    receipts.putIfAbsent(control, entry.text("sha256"));
    highestReceived = Math.max(highestReceived, control);
    for (var order : entry.text("orders").split(" ")) {
      booking(order).ifPresent(booking -> booking.cameAgain(entry.at()));
    }
  }

  private void booked(LedgerEntry entry) {
    var booking = new Booking(entry, lastReceipt);
    bookings.put(booking.order(), booking);
    unfinished.put(booking.order(), booking);
  }

  private void sent(LedgerEntry entry) {
    sendCount++;
    lastControl = Math.max(lastControl, entry.number("control"));
    if (entry.text("type").equals("855")) {
      answered(entry);
    } else {
      var old = acknowledgements.get(entry.number("of"));
      var now = old == null ? SentDocument.first(entry) : old.repeated(entry);
      acknowledgements.put(entry.number("of"), now);
    }
  }

  private void answered(LedgerEntry entry) {
    var old = open.get(entry.text("document"));
    var document = old == null ? SentDocument.first(entry) : old.repeated(entry);
    if (document.isOpen()) {
      open.put(document.document(), document);
    }
    register.merge(
        document.control(),
        document.withoutBytes(),
        (first, later) ->
            first.document().equals(later.document()) ? first.repeated(entry) : first);
    var booking = booking(document.order()).orElseThrow();
    booking.put(document);
    if (Boolean.parseBoolean(entry.text("last"))) {
      finish(booking);
    }
  }

  private void acknowledged(LedgerEntry entry) {
    var verdict = entry.text("verdict");
    var document = register.get(entry.number("control")).acknowledged(verdict);
    register.put(document.control(), document);
    open.remove(document.document());
    booking(document.order()).orElseThrow().acknowledged(document.document(), verdict);
  }

  private void noted(LedgerEntry entry) {
    notes.addFirst(entry);
    if (notes.size() > NOTES) {
      notes.removeLast();
    }
  }
}
