package org.bencao.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Reason;
import org.bencao.exchange.boundary.Direction;
import org.bencao.exchange.boundary.MessageState;
import org.bencao.exchange.control.Messages;
import org.bencao.exchange.entity.Correction;
import org.bencao.exchange.entity.Interchange;
import org.bencao.exchange.entity.JournalMessage;
import org.bencao.exchange.entity.OutboxEntry;

/** The journal of a simulation; answers as {@code JournalTables} does, which a test compares. */
@ApplicationScoped
public class MessagesInMemory implements Messages {

  private static final int MOST = 100;

  /** Key of a series of control numbers. */
  record Series(long partner, String name) {}

  /** Key of an interchange that arrived. */
  record InboxKey(long partner, String standard, String control) {}

  @Inject Rows rows;

  @Override
  public void add(Object entity) {
    rows.add(entity);
  }

  @Override
  public Optional<OutboxEntry> lockOutbox(long id) {
    return rows.find(OutboxEntry.class, id);
  }

  @Override
  public Optional<JournalMessage> lock(long messageId) {
    return rows.find(JournalMessage.class, messageId);
  }

  @Override
  public Optional<JournalMessage> find(long messageId) {
    return rows.find(JournalMessage.class, messageId);
  }

  @Override
  public Interchange interchange(long id) {
    return rows.find(Interchange.class, id).orElseThrow();
  }

  @Override
  public List<Correction> corrections(long interchangeId) {
    return rows.all(Correction.class, row -> row.interchangeId() == interchangeId).stream()
        .sorted(Comparator.comparing(Correction::id))
        .toList();
  }

  @Override
  public Optional<Interchange> writtenFor(long outboxId) {
    return rows.all(Interchange.class, row -> row.outboxId().equals(Optional.of(outboxId))).stream()
        .findFirst();
  }

  @Override
  public Optional<Interchange> answering(long interchangeId) {
    return rows
        .all(
            Interchange.class,
            row -> Long.valueOf(interchangeId).equals(RowCopies.value(row, "answersId")))
        .stream()
        .findFirst();
  }

  @Override
  public List<JournalMessage> of(long interchangeId) {
    return rows.all(JournalMessage.class, row -> row.interchangeId() == interchangeId).stream()
        .sorted(Comparator.comparing(JournalMessage::position))
        .toList();
  }

  @Override
  public List<JournalMessage> lockAllOf(long interchangeId) {
    return of(interchangeId);
  }

  @Override
  public Optional<JournalMessage> lockWaiting(Interchange interchange) {
    return rows.all(Interchange.class, row -> isAlike(row, interchange)).stream()
        .flatMap(alike -> of(alike.id()).stream())
        .filter(JournalMessage::isWaiting)
        .findFirst();
  }

  private static boolean isAlike(Interchange row, Interchange interchange) {
    return row.id() != interchange.id()
        && row.partnerId() == interchange.partnerId()
        && row.size() == interchange.size()
        && RowCopies.value(row, "direction") == Direction.IN
        && Arrays.equals(row.hash(), interchange.hash());
  }

  @Override
  public List<JournalMessage> unnamedRepeats(Interchange interchange) {
    return rows.all(Interchange.class, row -> isAlike(row, interchange)).stream()
        .flatMap(alike -> of(alike.id()).stream())
        .filter(row -> row.reason().equals(Optional.of(Reason.DUPLICATE_WAITING)))
        .filter(row -> row.groupControl().isEmpty())
        .sorted(Comparator.comparing(JournalMessage::id))
        .toList();
  }

  @Override
  public Optional<Sent> sentUnder(long partnerId, String groupControl) {
    return rows
        .all(
            JournalMessage.class,
            row ->
                row.partnerId() == partnerId
                    && row.direction() == Direction.OUT
                    && !row.documentType().equals("997")
                    && row.groupControl().equals(Optional.of(groupControl)))
        .stream()
        .findFirst()
        .map(row -> new Sent(row.id(), obligation(row)));
  }

  private long obligation(JournalMessage message) {
    return interchange(message.interchangeId()).outboxId().orElseThrow();
  }

  @Override
  public Optional<JournalMessage> sameContent(JournalMessage message, byte[] contentHash) {
    return rows
        .all(
            JournalMessage.class,
            row ->
                row.id() != message.id()
                    && row.state() == MessageState.APPLIED
                    && row.partnerId() == message.partnerId()
                    && row.documentType().equals(message.documentType())
                    && row.orderId().equals(message.orderId())
                    && Arrays.equals((byte[]) RowCopies.value(row, "contentHash"), contentHash))
        .stream()
        .findFirst();
  }

  @Override
  public List<JournalMessage> dueForRetry(Instant now) {
    return rows
        .all(
            JournalMessage.class,
            row -> {
              var at = (Instant) RowCopies.value(row, "retryAt");
              return at != null && !at.isAfter(now);
            })
        .stream()
        .sorted(Comparator.comparing(row -> (Instant) RowCopies.value(row, "retryAt")))
        .limit(MOST)
        .toList();
  }

  @Override
  public long nextControlNumber(long partnerId, String series) {
    var key = new Series(partnerId, series);
    long next = rows.key(Long.class, key).orElse(0L) + 1;
    rows.putKey(key, next);
    return next;
  }

  @Override
  public boolean takeInboxKey(Interchange interchange, String standard, String control) {
    var key = new InboxKey(interchange.partnerId(), standard, control);
    if (rows.key(Long.class, key).isPresent()) {
      return false;
    }
    rows.putKey(key, interchange.id());
    return true;
  }

  @Override
  public long inboxKeyHolder(long partnerId, String standard, String control) {
    return rows.key(Long.class, new InboxKey(partnerId, standard, control)).orElseThrow();
  }
}
