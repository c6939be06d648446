package org.bencao.exchange.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.exchange.control.JournalQueries;
import org.bencao.exchange.control.Messages;
import org.bencao.exchange.control.Replays;
import org.bencao.exchange.entity.JournalMessage;

/** What an operator does with a document that stopped. */
@Stateless
public class ReplayService {

  private static final int MOST = 200;

  @Inject JournalQueries journal;
  @Inject Messages messages;
  @Inject Replays replays;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** In: judged again from the stored bytes. Out: the same bytes sent again. */
  public ReplayResult replay(Caller caller, long messageId) {
    caller.require(Role.EDI_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR);
    if (!journal.sees(caller, messageId)) {
      return ReplayResult.NOT_FOUND;
    }
    var message = messages.lock(messageId).orElseThrow();
    if (!again(message)) {
      return ReplayResult.NOT_POSSIBLE;
    }
    record(caller, message, "message-replayed", Map.of());
    return ReplayResult.QUEUED;
  }

  /**
   * All that stopped on their way in and are within bounds, of systems for which the caller
   * answers; the oldest first, and at most so many at once that nobody waits long for them.
   */
  public Replayed replayAll(Caller caller, MessageBounds bounds) {
    caller.require(Role.EDI_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR);
    var found = journal.stopped(caller, bounds, MOST + 1);
    int queued = 0;
    for (var id : found.subList(0, Math.min(MOST, found.size()))) {
      var message = messages.lock(id).orElseThrow();
      // somebody may have been first
      if (message.state() == MessageState.QUARANTINED) {
        replays.judgeAgain(message);
        record(caller, message, "message-replayed", Map.of());
        queued++;
      }
    }
    return new Replayed(queued, found.size() > MOST);
  }

  private boolean again(JournalMessage message) {
    if (message.direction() == Direction.OUT) {
      boolean onItsWay = message.state() == MessageState.CREATED && !message.isStuck();
      return !onItsWay && replays.sendAgain(message);
    }
    if (message.state() != MessageState.QUARANTINED) {
      return false;
    }
    replays.judgeAgain(message);
    return true;
  }

  /** For good: the bytes stay, nothing of it will take effect. */
  public ReplayResult reject(Caller caller, long messageId, String why) {
    caller.require(Role.EDI_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR);
    if (why.isBlank() || why.length() > 400) {
      throw new IllegalArgumentException("a rejection needs a reason of at most 400 characters");
    }
    if (!journal.sees(caller, messageId)) {
      return ReplayResult.NOT_FOUND;
    }
    var message = messages.lock(messageId).orElseThrow();
    if (message.state() != MessageState.QUARANTINED) {
      return ReplayResult.NOT_POSSIBLE;
    }
    message.rejected(Map.of("user", caller.name(), "cause", why.strip()), clock.instant());
    record(caller, message, "message-rejected", Map.of("why", why.strip()));
    return ReplayResult.REJECTED;
  }

  private void record(
      Caller caller, JournalMessage message, String act, Map<String, String> facts) {
    audit.record(
        caller,
        message.sellerCompanyId().orElse(caller.companyId()),
        act,
        "message:" + Tsid.text(message.id()),
        facts);
  }
}
