package org.bencao.exchange.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Reason;
import org.bencao.exchange.control.Messages;
import org.bencao.exchange.entity.JournalMessage;
import org.bencao.exchange.entity.OutboxEntry;

/** Partners' functional acknowledgements of what we sent (documents 4). */
@Stateless
public class AcknowledgementService {

  @Inject Messages messages;
  @Inject Clock clock;
  @Inject Event<DocumentEvents.Acknowledged> acknowledged;
  @Inject Event<DocumentEvents.Refused> refused;

  /**
   * One acknowledged group.
   *
   * @param accepted with or without errors that the partner could live with
   * @param cause what was wrong, for a refusal
   */
  public void apply(
      long messageId, long partnerId, String groupControl, boolean accepted, String cause) {
    var row = messages.lock(messageId).filter(found -> found.state() == MessageState.READ);
    if (row.isEmpty()) {
      return;
    }
    var now = clock.instant();
    var sent = messages.sentUnder(partnerId, groupControl).flatMap(this::lock);
    if (sent.isEmpty()) {
      row.get()
          .quarantine(Reason.ACK_UNKNOWN, Map.of("control", groupControl), Optional.empty(), now);
      return;
    }
    concern(row.get(), sent.get());
    if (sent.get().ackedAt().isPresent()) {
      repeated(row.get(), sent.get(), accepted);
      return;
    }
    boolean late = sent.get().state() == MessageState.NO_ACK;
    settle(sent.get(), accepted, cause);
    if (late) {
      row.get()
          .applied(
              Reason.ACK_LATE, Map.of("date", sent.get().decidedAt().orElse(now).toString()), now);
    } else {
      row.get().applied(now);
    }
  }

  /** In the order of whoever notes that it was sent: obligation, document, order. */
  private Optional<JournalMessage> lock(Messages.Sent found) {
    messages.lockOutbox(found.outboxId());
    return messages.lock(found.messageId());
  }

  private void settle(JournalMessage sent, boolean accepted, String cause) {
    var now = clock.instant();
    var order = sent.orderId();
    if (accepted) {
      sent.acknowledged(now);
      order.ifPresent(
          id ->
              acknowledged.fire(
                  new DocumentEvents.Acknowledged(id, sent.documentType(), sent.id(), now)));
    } else {
      var facts = Map.of("cause", cause);
      sent.refused(facts, now);
      order.ifPresent(
          id ->
              refused.fire(
                  new DocumentEvents.Refused(id, sent.documentType(), sent.id(), now, facts)));
    }
    messages.driving(sent).filter(OutboxEntry::isOpen).ifPresent(entry -> entry.done(now));
  }

  private void repeated(JournalMessage row, JournalMessage sent, boolean accepted) {
    var now = clock.instant();
    boolean before = sent.state() == MessageState.ACKED;
    if (before == accepted) {
      row.repeats(Reason.DUPLICATE, Map.of(), now);
    } else {
      row.quarantine(
          Reason.ACK_CONTRADICTS,
          Map.of("found", word(accepted), "wanted", word(before)),
          Optional.empty(),
          now);
    }
  }

  private static String word(boolean accepted) {
    return accepted ? "accepted" : "rejected";
  }

  private static void concern(JournalMessage row, JournalMessage sent) {
    var number = sent.number().orElseThrow();
    var order = sent.orderNumber().orElseThrow();
    sent.orderId()
        .ifPresentOrElse(
            id ->
                row.concerns(
                    number,
                    order,
                    id,
                    sent.buyerCompanyId().orElseThrow(),
                    sent.sellerCompanyId().orElseThrow()),
            () -> row.names(number, order));
  }
}
