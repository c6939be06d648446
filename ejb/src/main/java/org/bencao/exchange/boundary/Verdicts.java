package org.bencao.exchange.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.exchange.control.Messages;
import org.bencao.exchange.entity.JournalMessage;

/** Writes the verdict on a document in the transaction of its effect. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Verdicts {

  private static final Duration RETRY_EVERY = Duration.ofMinutes(1);
  private static final Duration RETRY_FOR = Duration.ofHours(24);

  @Inject Messages messages;
  @Inject Clock clock;

  /** Locks the document; false when its verdict stands already and nothing may be done again. */
  public boolean begin(long messageId) {
    return messages
        .lock(messageId)
        .filter(message -> message.state() == MessageState.READ)
        .isPresent();
  }

  /** Whose order it is; from here on both parties see the document. */
  public void concerns(
      long messageId,
      String documentNumber,
      String orderNumber,
      long orderId,
      long buyer,
      long seller) {
    row(messageId).concerns(documentNumber, orderNumber, orderId, buyer, seller);
  }

  /** The number it has; of its order nothing is known. */
  public void names(long messageId, String documentNumber) {
    row(messageId).names(documentNumber, documentNumber);
  }

  /** Whether the same content took effect before, under another control number. */
  public boolean isRepeat(long messageId, byte[] contentHash) {
    var message = row(messageId);
    var before = messages.sameContent(message, contentHash);
    message.hasContent(contentHash);
    before.ifPresent(
        first ->
            message.repeats(
                Reason.DUPLICATE_DOCUMENT,
                Map.of("number", first.number().orElse("")),
                clock.instant()));
    return before.isPresent();
  }

  /** Says again, in other words, what took effect before. */
  public void repeats(long messageId, Reason reason, Map<String, String> facts) {
    row(messageId).repeats(reason, facts, clock.instant());
  }

  public void applied(long messageId) {
    row(messageId).applied(clock.instant());
  }

  /** Took effect, or had none to take, and the journal says why. */
  public void applied(long messageId, Reason reason, Map<String, String> facts) {
    row(messageId).applied(reason, facts, clock.instant());
  }

  /** Was answered; the journal says the first of what was found, if anything was. */
  public void applied(long messageId, List<Finding> findings) {
    findings.stream()
        .findFirst()
        .ifPresentOrElse(
            first -> applied(messageId, first.reason(), first.facts()), () -> applied(messageId));
  }

  public void quarantine(long messageId, Reason reason, Map<String, String> facts) {
    row(messageId).quarantine(reason, facts, Optional.empty(), clock.instant());
  }

  /** Its order may still be on the way: judged again each minute for a day. */
  public void quarantineForNow(
      long messageId, String documentNumber, String orderNumber, Reason reason) {
    var message = row(messageId);
    var now = clock.instant();
    message.names(documentNumber, orderNumber);
    message.quarantine(reason, Map.of("number", orderNumber), Optional.empty(), now);
    if (now.isBefore(message.at().plus(RETRY_FOR))) {
      message.retryAt(now.plus(RETRY_EVERY));
    }
  }

  private JournalMessage row(long messageId) {
    return messages.lock(messageId).orElseThrow();
  }
}
