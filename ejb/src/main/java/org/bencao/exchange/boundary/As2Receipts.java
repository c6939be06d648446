package org.bencao.exchange.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.bencao.common.Identifiers;
import org.bencao.document.Standard;
import org.bencao.exchange.entity.ReceiptedMessage;

/** Receipts of AS2 messages: kept for ever, with the bytes that they are for. */
@Stateless
public class As2Receipts {

  @Inject EntityManager entities;
  @Inject InboundExchange inbound;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** What was said of a partner's message when it came first. */
  public Optional<As2Receipt> given(long partnerId, String messageId) {
    return find(partnerId, Direction.IN, messageId).map(ReceiptedMessage::view);
  }

  /** How often a partner said that it took that of ours. */
  public long taken(long interchangeId) {
    return entities
        .createQuery(
            """
            select count(r) from ReceiptedMessage r where r.interchangeId = :id
            and r.direction = :out
            """,
            Long.class)
        .setParameter("id", interchangeId)
        .setParameter("out", Direction.OUT)
        .getSingleResult();
  }

  /** What a partner said of ours. */
  public Optional<As2Receipt> got(long partnerId, String messageId) {
    return find(partnerId, Direction.OUT, messageId).map(ReceiptedMessage::view);
  }

  /** Of the message in which an interchange travelled, where it travelled so. */
  public Optional<As2Receipt> ofInterchange(long interchangeId) {
    return entities
        .createQuery(
            "select r from ReceiptedMessage r where r.interchangeId = :id order by r.id",
            ReceiptedMessage.class)
        .setParameter("id", interchangeId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(ReceiptedMessage::view);
  }

  /**
   * Keeps the bytes of a partner's message, the obligation to judge them and the receipt, all at
   * once. Of two that come at the same time the second fails.
   */
  public void give(As2Message message, long companyId, Standard agreed, byte[] raw) {
    long interchange =
        inbound.storeBeginning(message.partnerId(), companyId, agreed, raw, raw.length);
    keep(message, Direction.IN, interchange);
  }

  /** Keeps a partner's receipt for ours; of a repeat the first is kept. */
  public void take(As2Message message, long interchangeId) {
    if (find(message.partnerId(), Direction.OUT, message.messageId()).isEmpty()) {
      keep(message, Direction.OUT, interchangeId);
    }
  }

  private void keep(As2Message message, Direction direction, long interchangeId) {
    entities.persist(
        new ReceiptedMessage(
            identifiers.next(), message, direction, interchangeId, clock.instant()));
    entities.flush();
  }

  private Optional<ReceiptedMessage> find(long partnerId, Direction direction, String messageId) {
    return entities
        .createQuery(
            """
                select r from ReceiptedMessage r where r.partnerId = :partner
                and r.direction = :direction and r.messageId = :message
                """,
            ReceiptedMessage.class)
        .setParameter("partner", partnerId)
        .setParameter("direction", direction)
        .setParameter("message", messageId)
        .getResultStream()
        .findFirst();
  }
}
