package org.bencao.exchange.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.bencao.exchange.boundary.MessageState;
import org.bencao.exchange.boundary.Outbox;
import org.bencao.exchange.boundary.OutboxKind;
import org.bencao.exchange.boundary.OutboxLane;
import org.bencao.exchange.entity.JournalMessage;
import org.bencao.exchange.entity.OutboxEntry;

/** Judges stored documents again, and sends written ones again; a repeat has no second effect. */
@Stateless
public class Replays {

  @Inject Messages messages;
  @Inject Outbox outbox;
  @Inject Clock clock;

  public void retryDue() {
    messages.dueForRetry(clock.instant()).stream()
        .flatMap(due -> messages.lock(due.id()).stream())
        .filter(message -> message.state() == MessageState.QUARANTINED)
        .forEach(this::judgeAgain);
  }

  public void judgeAgain(JournalMessage message) {
    message.replay();
    outbox.append(OutboxKind.INBOUND, message.interchangeId());
  }

  /** The same bytes once more. */
  public boolean sendAgain(JournalMessage message) {
    var interchange = messages.interchange(message.interchangeId());
    if (message.isStuck()) {
      message.driven();
    }
    if (interchange.isAcknowledgement()) {
      outbox.append(OutboxKind.ACKNOWLEDGEMENT, interchange.id());
      return true;
    }
    var entry = messages.driving(message);
    entry.ifPresent(OutboxEntry::driveNow);
    outbox.wakeAfterCommit(OutboxLane.DOCUMENTS);
    return entry.isPresent();
  }
}
