package org.bencao.exchange.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.bencao.common.Identifiers;
import org.bencao.common.Reason;
import org.bencao.document.Standard;
import org.bencao.exchange.control.Messages;
import org.bencao.exchange.entity.Correction;
import org.bencao.exchange.entity.Interchange;
import org.bencao.exchange.entity.JournalMessage;
import org.bencao.exchange.entity.OutboxEntry;

/** Partners' documents on their way in: kept first, then opened, then judged one by one. */
@Stateless
public class InboundExchange {

  private static final String SERIES = "interchange";

  @Inject Messages messages;
  @Inject Outbox outbox;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /**
   * Keeps the bytes and the obligation to judge them, before anything is understood. Where the same
   * bytes wait already, theirs is the obligation, and whatever becomes of them holds for these: a
   * partner that hears nothing sends again, and must not make it take longer.
   */
  public long store(long partnerId, long sellerCompanyId, byte[] raw) {
    return storeBeginning(partnerId, sellerCompanyId, Standard.X12, raw, raw.length);
  }

  /**
   * Keeps of what nobody could read anyway only the beginning, and how large it was.
   *
   * @param agreed what the partner speaks; the journal says so of what is never understood
   * @param size of the whole
   */
  public long storeBeginning(
      long partnerId, long sellerCompanyId, Standard agreed, byte[] raw, long size) {
    var now = clock.instant();
    var interchange = Interchange.arrived(identifiers.next(), partnerId, raw, size, now);
    interchange.isOf(agreed);
    var message = JournalMessage.received(identifiers.next(), interchange, sellerCompanyId, 1, now);
    if (messages.lockWaiting(interchange).isPresent()) {
      message.repeats(Reason.DUPLICATE_WAITING, Map.of(), now);
    } else {
      outbox.append(OutboxKind.INBOUND, interchange.id());
    }
    messages.add(interchange);
    messages.add(message);
    return interchange.id();
  }

  /** The bytes behind an obligation; nothing when they were judged meanwhile. */
  public Optional<StoredInterchange> load(long outboxId) {
    return messages
        .lockOutbox(outboxId)
        .filter(OutboxEntry::isOpen)
        .map(entry -> messages.interchange(entry.subject()))
        .map(
            found ->
                new StoredInterchange(
                    found.id(),
                    found.partnerId(),
                    found.raw(),
                    found.size(),
                    found.storedAt(),
                    messages.corrections(found.id()).stream().map(Correction::value).toList()));
  }

  /**
   * Takes the interchange's key, writes our acknowledgement and notes its documents, all at once.
   *
   * @return documents that wait for their verdict, by position
   */
  public Map<Integer, Long> open(long outboxId, OpenedInterchange opened) {
    var entry = messages.lockOutbox(outboxId).filter(OutboxEntry::isOpen);
    if (entry.isEmpty()) {
      return Map.of();
    }
    var interchange = messages.interchange(entry.get().subject());
    var rows = messages.lockAllOf(interchange.id());
    if (rows.stream().noneMatch(row -> row.state() == MessageState.RECEIVED)) {
      return waiting(rows);
    }
    return waiting(judgeEnvelope(interchange, rows.get(0), opened));
  }

  private List<JournalMessage> judgeEnvelope(
      Interchange interchange, JournalMessage first, OpenedInterchange opened) {
    interchange.isOf(Standard.valueOf(opened.standard()));
    var control = opened.control();
    control.ifPresent(interchange::understoodAs);
    if (control.isPresent()
        && !messages.takeInboxKey(interchange, opened.standard(), control.get())) {
      long holder =
          messages.inboxKeyHolder(interchange.partnerId(), opened.standard(), control.get());
      if (holder != interchange.id()) {
        return seenBefore(interchange, first, opened, messages.interchange(holder));
      }
    }
    if (opened.stop().isPresent()) {
      quarantine(first, opened.stop().get());
      acknowledge(interchange, first, opened.acknowledgement());
      return List.of();
    }
    var rows = note(interchange, first, opened.messages());
    nameRepeats(interchange, opened);
    acknowledge(interchange, first, opened.acknowledgement());
    return rows;
  }

  /** After the key was taken, so that two that read alike bytes touch them one after the other. */
  private void nameRepeats(Interchange interchange, OpenedInterchange opened) {
    opened.messages().stream()
        .findFirst()
        .ifPresent(
            name -> messages.unnamedRepeats(interchange).forEach(repeat -> repeat.named(name)));
  }

  private List<JournalMessage> note(
      Interchange interchange, JournalMessage first, List<OpenedMessage> opened) {
    var now = clock.instant();
    var rows = new java.util.ArrayList<JournalMessage>();
    for (int at = 0; at < opened.size(); at++) {
      var row = first;
      if (at > 0) {
        row =
            JournalMessage.received(
                identifiers.next(),
                interchange,
                first.sellerCompanyId().orElseThrow(),
                at + 1,
                now);
        messages.add(row);
      }
      row.opened(opened.get(at));
      final var noted = row;
      opened.get(at).stop().ifPresent(stop -> quarantine(noted, stop));
      rows.add(row);
    }
    return rows;
  }

  private List<JournalMessage> seenBefore(
      Interchange interchange,
      JournalMessage first,
      OpenedInterchange opened,
      Interchange earlier) {
    var now = clock.instant();
    opened.messages().stream().limit(1).forEach(first::opened);
    nameRepeats(interchange, opened);
    var control = opened.control().orElseThrow();
    if (java.util.Arrays.equals(earlier.hash(), interchange.hash())) {
      first.repeats(Reason.DUPLICATE, Map.of("control", control), now);
      messages
          .answering(earlier.id())
          .ifPresent(answer -> outbox.append(OutboxKind.ACKNOWLEDGEMENT, answer.id()));
    } else {
      first.quarantine(
          Reason.CONTROL_NUMBER_REUSED, Map.of("control", control), Optional.empty(), now);
      // a partner that hears nothing sends the same again for ever (documents 1.5, row 2)
      acknowledge(interchange, first, opened.refusal());
    }
    return List.of();
  }

  private void acknowledge(
      Interchange interchange, JournalMessage first, Optional<LongFunction<byte[]>> writer) {
    if (writer.isEmpty() || messages.answering(interchange.id()).isPresent()) {
      return;
    }
    var now = clock.instant();
    long number = messages.nextControlNumber(interchange.partnerId(), SERIES);
    var answer =
        Interchange.acknowledging(
            identifiers.next(),
            interchange,
            String.valueOf(number),
            writer.get().apply(number),
            now);
    messages.add(answer);
    messages.add(
        JournalMessage.acknowledging(
            identifiers.next(), answer, first, String.valueOf(number), now));
    outbox.append(OutboxKind.ACKNOWLEDGEMENT, answer.id());
  }

  /** What this document says cannot be used; the bytes stay, a person decides. */
  public void quarantine(long messageId, OpenedMessage.Stop stop) {
    messages
        .lock(messageId)
        .filter(row -> row.state() == MessageState.READ)
        .ifPresent(row -> quarantine(row, stop));
  }

  private void quarantine(JournalMessage row, OpenedMessage.Stop stop) {
    row.quarantine(stop.reason(), stop.facts(), stop.fault(), clock.instant());
  }

  /** Fulfilled once every document of the interchange has its verdict. */
  public void finish(long outboxId) {
    messages
        .lockOutbox(outboxId)
        .filter(OutboxEntry::isOpen)
        .filter(entry -> waiting(messages.of(entry.subject())).isEmpty())
        .ifPresent(entry -> entry.done(clock.instant()));
  }

  /** The broker gave up on it: our fault, kept for a person. */
  public void park(long outboxId, String why) {
    var entry = messages.lockOutbox(outboxId).filter(OutboxEntry::isOpen);
    entry.ifPresent(
        open -> {
          messages.lockAllOf(open.subject()).stream()
              .filter(row -> isUndecided(row))
              .forEach(
                  row ->
                      row.quarantine(
                          Reason.PROCESSING_FAILED,
                          Map.of("cause", why),
                          Optional.empty(),
                          clock.instant()));
          open.done(clock.instant());
        });
  }

  private static Map<Integer, Long> waiting(List<JournalMessage> rows) {
    return rows.stream()
        .filter(InboundExchange::isUndecided)
        .collect(java.util.stream.Collectors.toMap(JournalMessage::position, JournalMessage::id));
  }

  private static boolean isUndecided(JournalMessage row) {
    return row.state() == MessageState.READ || row.state() == MessageState.RECEIVED;
  }
}
