package org.bencao.integration.sandbox;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What left, by control number; only what may have to leave again is kept with its bytes. */
final class SentRegister {

  private final Map<Long, SentDocument> acknowledgements = new HashMap<>();
  private final Map<Long, SentDocument> documents = new HashMap<>();
  private final Map<String, SentDocument> open = new LinkedHashMap<>();
  private long lastControl;
  private long sends;

  /** The document as it stands now, without its bytes; known is how it stood before. */
  SentDocument sent(LedgerEntry entry, Optional<SentDocument> known) {
    sends++;
    lastControl = Math.max(lastControl, entry.number("control"));
    return switch (entry.text("type")) {
      case "997", "TA1" -> acknowledging(entry);
      default -> document(entry, known);
    };
  }

  SentDocument acknowledged(long control, String verdict) {
    var document = documents.get(control).acknowledged(verdict);
    documents.put(control, document);
    open.remove(document.document());
    return document;
  }

  /** What we answered to the syntax of that interchange. */
  Optional<SentDocument> acknowledgementOf(long control) {
    return Optional.ofNullable(acknowledgements.get(control));
  }

  /** The document that left under that control number first. */
  Optional<SentDocument> under(long control) {
    return Optional.ofNullable(documents.get(control));
  }

  List<SentDocument> due(Pace pace, Instant now) {
    return open.values().stream().filter(document -> document.isDue(pace, now)).toList();
  }

  long nextControl() {
    return lastControl + 1;
  }

  long sends() {
    return sends;
  }

  long waiting() {
    return open.size();
  }

  private SentDocument acknowledging(LedgerEntry entry) {
    var now =
        acknowledgementOf(entry.number("of"))
            .map(old -> old.repeated(entry))
            .orElseGet(() -> SentDocument.first(entry));
    acknowledgements.put(entry.number("of"), now);
    return now.withoutBytes();
  }

  private SentDocument document(LedgerEntry entry, Optional<SentDocument> known) {
    var id = entry.text("document");
    var now =
        Optional.ofNullable(open.get(id))
            .or(() -> known)
            .map(old -> old.repeated(entry))
            .orElseGet(() -> SentDocument.first(entry));
    if (now.isOpen()) {
      open.put(id, now);
    }
    var bare = now.withoutBytes();
    documents.merge(now.control(), bare, (old, later) -> old.document().equals(id) ? later : old);
    return bare;
  }
}
