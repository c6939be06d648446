package org.bencao.exchange.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Identifiers;
import org.bencao.exchange.control.DeadLetters;
import org.bencao.exchange.control.Messages;
import org.bencao.exchange.entity.Interchange;
import org.bencao.exchange.entity.JournalMessage;
import org.bencao.exchange.entity.OutboxEntry;

/** Our documents on their way out: written once, sent as often as it takes with the same bytes. */
@Stateless
public class OutboundExchange {

  private static final String SERIES = "interchange";
  private static final int MOST_DOUBLINGS = 5;

  /** A restart sends again too: only a partner that stays silent is asked less and less often. */
  private static final int PATIENT_SENDS = 4;

  private static final Duration REST = Duration.ofSeconds(30);
  private static final Duration GRACE = Duration.ofMinutes(2);
  private static final Duration BUSY = Duration.ofSeconds(1);
  private static final int MOST_BUSY_DOUBLINGS = 4;

  /** So long a partner may be away before somebody has to look at each of its documents. */
  private static final Duration PATIENCE = Duration.ofHours(3);

  @Inject Messages messages;
  @Inject DeadLetters deadLetters;
  @Inject Identifiers identifiers;
  @Inject Clock clock;
  @Inject Event<DocumentEvents.Sent> sentEvent;
  @Inject Event<DocumentEvents.AckOverdue> overdueEvent;
  @Inject Event<DocumentEvents.HandedOver> handedEvent;

  /** The bytes for an obligation; nothing when it was fulfilled meanwhile. */
  public Optional<Outgoing> prepare(long outboxId, OutgoingSource source) {
    var entry = messages.lockOutbox(outboxId).filter(OutboxEntry::isOpen);
    return entry.flatMap(open -> bytes(open, source)).map(OutboundExchange::outgoing);
  }

  private Optional<Interchange> bytes(OutboxEntry entry, OutgoingSource source) {
    var before =
        entry.kind() == OutboxKind.ACKNOWLEDGEMENT
            ? Optional.of(messages.interchange(entry.subject()))
            : messages.writtenFor(entry.id());
    if (before.isPresent() && source.rests(before.get().partnerId())) {
      rest(entry, before);
      return Optional.empty();
    }
    before.filter(one -> !one.isAcknowledgement()).ifPresent(this::noteOverdue);
    return before.or(() -> write(entry, source));
  }

  /**
   * All that wait come at the same moment, in the order in which they became due. Who had it and
   * may have answered has time to be heard once more before it is sent again.
   */
  private void rest(OutboxEntry entry, Optional<Interchange> written) {
    var now = clock.instant();
    entry.rest(now);
    var awaited =
        written.stream()
            .filter(one -> !one.isAcknowledgement())
            .flatMap(one -> messages.of(one.id()).stream())
            .filter(message -> message.state() == MessageState.SENT)
            .toList();
    if (awaited.isEmpty()) {
      long round = REST.toSeconds();
      entry.driveAt(Instant.ofEpochSecond((now.getEpochSecond() / round + 1) * round));
    } else {
      awaited.forEach(message -> message.awaitUntil(now.plus(GRACE)));
      entry.waitForAcknowledgement(now.plus(GRACE));
    }
  }

  private Optional<Interchange> write(OutboxEntry entry, OutgoingSource source) {
    var document = source.of(entry.kind(), entry.subject());
    var now = clock.instant();
    if (document.onDesk()) {
      entry.done(now);
      document
          .orderId()
          .ifPresent(
              order ->
                  handedEvent.fire(
                      new DocumentEvents.HandedOver(order, document.documentType(), now)));
      return Optional.empty();
    }
    if (source.rests(document.partnerId())) {
      // not written either: under which terms it goes is known when it goes
      rest(entry, Optional.empty());
      return Optional.empty();
    }
    long number = messages.nextControlNumber(document.partnerId(), SERIES);
    var control = String.valueOf(number);
    var interchange =
        Interchange.written(
            identifiers.next(),
            document.partnerId(),
            document.standard(),
            control,
            entry.id(),
            document.writer().apply(number),
            now);
    messages.add(interchange);
    messages.add(JournalMessage.created(identifiers.next(), interchange, document, control, now));
    return Optional.of(interchange);
  }

  /** Driven again after the deadline: somebody should know, the bytes go out once more. */
  private void noteOverdue(Interchange interchange) {
    var now = clock.instant();
    messages.of(interchange.id()).stream()
        .filter(message -> message.state() == MessageState.SENT)
        .filter(message -> message.ackDueAt().map(due -> !due.isAfter(now)).orElse(false))
        .forEach(
            message -> {
              message.overdue(Map.of("date", message.ackDueAt().orElseThrow().toString()), now);
              message
                  .orderId()
                  .ifPresent(
                      order ->
                          overdueEvent.fire(
                              new DocumentEvents.AckOverdue(
                                  order, message.documentType(), message.id(), now)));
            });
  }

  /** The transport took the bytes. */
  public void sent(long outboxId, long interchangeId, int ackSeconds) {
    var now = clock.instant();
    var entry = messages.lockOutbox(outboxId).filter(OutboxEntry::isOpen);
    var interchange = messages.interchange(interchangeId);
    interchange.sent(now);
    var documents = messages.of(interchangeId);
    var deadline = deadline(interchange, documents, ackSeconds, now);
    for (var message : documents) {
      message.sent(deadline.orElse(null));
      if (entry.isPresent() && !interchange.isAcknowledgement()) {
        message
            .orderId()
            .ifPresent(
                order ->
                    sentEvent.fire(
                        new DocumentEvents.Sent(
                            order,
                            message.documentType(),
                            message.id(),
                            now,
                            interchange.sends() > 1)));
      }
    }
    entry.ifPresent(
        open -> deadline.ifPresentOrElse(open::waitForAcknowledgement, () -> open.done(now)));
  }

  /** None for what the partner has answered before: it says the same again, which is a repeat. */
  private static Optional<Instant> deadline(
      Interchange interchange, List<JournalMessage> documents, int ackSeconds, Instant now) {
    boolean answered = documents.stream().allMatch(one -> one.ackedAt().isPresent());
    if (interchange.isAcknowledgement() || ackSeconds == 0 || answered) {
      return Optional.empty();
    }
    int doublings = Math.max(0, Math.min(interchange.sends() - PATIENT_SENDS, MOST_DOUBLINGS));
    return Optional.of(now.plus(Duration.ofSeconds((long) ackSeconds << doublings)));
  }

  /** Enough is on its way to that partner: this one comes in a moment. */
  public void busy(long outboxId) {
    flying(outboxId)
        .ifPresent(
            entry -> {
              int doublings = Math.min(entry.tries() - 1, MOST_BUSY_DOUBLINGS);
              entry.driveAt(clock.instant().plus(BUSY.multipliedBy(1L << doublings)));
            });
  }

  /**
   * The partner's folder or server did not take it: again later, and later each time; after hours a
   * person has to look.
   */
  public void notTaken(long outboxId, String why) {
    flying(outboxId)
        .ifPresent(
            entry -> {
              if (entry.isOlderThan(PATIENCE, clock.instant())) {
                deadLetters.park(entry, why);
              } else {
                entry.postpone(why);
              }
            });
  }

  private Optional<OutboxEntry> flying(long outboxId) {
    return messages.lockOutbox(outboxId).filter(OutboxEntry::isFlying);
  }

  /** The broker gave up on it; what somebody brought further meanwhile is no dead letter. */
  public void park(long outboxId, String why) {
    flying(outboxId).ifPresent(entry -> deadLetters.park(entry, why));
  }

  private static Outgoing outgoing(Interchange interchange) {
    return new Outgoing(interchange.id(), interchange.partnerId(), interchange.raw());
  }
}
