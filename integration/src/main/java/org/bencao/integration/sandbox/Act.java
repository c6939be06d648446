package org.bencao.integration.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bencao.common.Sha256;
import org.bencao.document.OrderDocument;

/** Entries that stand together: in the books at once, on the disk before anything leaves. */
final class Act {

  private final Books books;
  private final Archive archive;
  private final Instant now;
  private final List<LedgerEntry> entries = new ArrayList<>();
  private final List<Send> sends = new ArrayList<>();

  Act(Books books, Archive archive, Instant now) {
    this.books = books;
    this.archive = archive;
    this.now = now;
  }

  Instant now() {
    return now;
  }

  OrderDocument order(Booking booking) {
    return archive.order(booking);
  }

  /** What was on the disk about the order when this began. */
  Dossier dossier(Booking booking) {
    return archive.dossier(booking);
  }

  LedgerEntry entry(LedgerEntry.Kind kind) {
    return LedgerEntry.of(kind, now);
  }

  void enter(LedgerEntry entry) {
    books.enter(entry);
    entries.add(entry);
  }

  /** The first send of a document that the entry names. */
  void send(LedgerEntry sent, byte[] bytes) {
    enter(
        sent.with("attempt", 1).with("sha256", Sha256.hex(Sha256.of(bytes))).with("bytes", bytes));
    sends.add(new Send(sent.text("document"), 1, bytes));
  }

  /** The same bytes again. */
  void repeat(SentDocument document, long of) {
    var attempt = document.attempt() + 1;
    enter(
        entry(LedgerEntry.Kind.SENT)
            .with("document", document.document())
            .with("type", document.type())
            .with("order", document.order())
            .with("control", document.control())
            .with("of", of)
            .with("keep", document.keep())
            .with("attempt", attempt)
            .with("sha256", Sha256.hex(Sha256.of(document.bytes()))));
    sends.add(new Send(document.document(), attempt, document.bytes()));
  }

  List<LedgerEntry> entries() {
    return List.copyOf(entries);
  }

  List<Send> sends() {
    return List.copyOf(sends);
  }
}
