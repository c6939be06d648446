package org.bencao.exchange.control;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bencao.exchange.entity.Correction;
import org.bencao.exchange.entity.Interchange;
import org.bencao.exchange.entity.JournalMessage;
import org.bencao.exchange.entity.OutboxEntry;

/**
 * Journal rows as the exchange itself needs them; what people see of them is in {@link
 * JournalQueries}. A port, so that a simulation can keep them in memory.
 */
public interface Messages {

  /** A document of ours, and the obligation for which it was written. */
  record Sent(long messageId, long outboxId) {}

  void add(Object entity);

  /** The obligation under a lock: whoever comes second finds what the first one did. */
  Optional<OutboxEntry> lockOutbox(long id);

  Optional<JournalMessage> lock(long messageId);

  /** Without a lock: only to be shown. */
  Optional<JournalMessage> find(long messageId);

  Interchange interchange(long id);

  /** What people put right in the documents of an interchange, oldest first. */
  List<Correction> corrections(long interchangeId);

  Optional<Interchange> writtenFor(long outboxId);

  /** Our acknowledgement of an interchange, if one was written. */
  Optional<Interchange> answering(long interchangeId);

  /** The documents of an interchange, by position. */
  List<JournalMessage> of(long interchangeId);

  /** The same under a lock: whoever finds one of them waiting has it waiting still. */
  List<JournalMessage> lockAllOf(long interchangeId);

  /**
   * The first document of an interchange of the same bytes that waits to be read for the first
   * time, under a lock: who reads it takes the same lock before.
   */
  Optional<JournalMessage> lockWaiting(Interchange interchange);

  /** Repeats of an interchange that were stored while it waited, and that nobody has named yet. */
  List<JournalMessage> unnamedRepeats(Interchange interchange);

  /** What we sent to a partner under a group control number: unread, so that a lock reads it. */
  Optional<Sent> sentUnder(long partnerId, String groupControl);

  /** A document of the same order and content that took effect before. */
  Optional<JournalMessage> sameContent(JournalMessage message, byte[] contentHash);

  List<JournalMessage> dueForRetry(Instant now);

  /** Takes the next number of a series of one partner, in the running transaction. */
  long nextControlNumber(long partnerId, String series);

  /** Takes the key of an interchange; false when somebody has it, maybe this interchange itself. */
  boolean takeInboxKey(Interchange interchange, String standard, String control);

  /** Whose key it is. */
  long inboxKeyHolder(long partnerId, String standard, String control);

  /** The obligation for which our document was written, under a lock. */
  default Optional<OutboxEntry> driving(JournalMessage message) {
    return interchange(message.interchangeId()).outboxId().flatMap(this::lockOutbox);
  }
}
