package org.bencao.exchange.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bencao.document.Standard;
import org.bencao.exchange.boundary.MessageState;
import org.bencao.exchange.entity.Correction;
import org.bencao.exchange.entity.Interchange;
import org.bencao.exchange.entity.JournalMessage;
import org.bencao.exchange.entity.OutboxEntry;

/** The journal in the database's own tables. */
@ApplicationScoped
public class JournalTables implements Messages {

  @Inject EntityManager entities;

  @Override
  public void add(Object entity) {
    entities.persist(entity);
  }

  @Override
  public Optional<OutboxEntry> lockOutbox(long id) {
    return Optional.ofNullable(
        entities.find(OutboxEntry.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public Optional<JournalMessage> lock(long messageId) {
    return Optional.ofNullable(
        entities.find(JournalMessage.class, messageId, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public Optional<JournalMessage> find(long messageId) {
    return Optional.ofNullable(entities.find(JournalMessage.class, messageId));
  }

  @Override
  public Interchange interchange(long id) {
    return entities.find(Interchange.class, id);
  }

  @Override
  public List<Correction> corrections(long interchangeId) {
    return entities
        .createQuery(
            "select c from Correction c where c.interchangeId = :id order by c.id",
            Correction.class)
        .setParameter("id", interchangeId)
        .getResultList();
  }

  @Override
  public Optional<Interchange> writtenFor(long outboxId) {
    return entities
        .createQuery("select i from Interchange i where i.outboxId = :outbox", Interchange.class)
        .setParameter("outbox", outboxId)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<Interchange> answering(long interchangeId) {
    return entities
        .createQuery("select i from Interchange i where i.answersId = :id", Interchange.class)
        .setParameter("id", interchangeId)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<JournalMessage> of(long interchangeId) {
    return documents(interchangeId).getResultList();
  }

  @Override
  public List<JournalMessage> lockAllOf(long interchangeId) {
    return documents(interchangeId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
  }

  private TypedQuery<JournalMessage> documents(long interchangeId) {
    return entities
        .createQuery(
            "select m from JournalMessage m where m.interchangeId = :id order by m.position",
            JournalMessage.class)
        .setParameter("id", interchangeId);
  }

  /** Looked for without a lock, or all that were stored before would be locked. */
  @Override
  public Optional<JournalMessage> lockWaiting(Interchange interchange) {
    return alike(
            interchange,
            "i.direction = org.bencao.exchange.boundary.Direction.IN"
                + " and m.state = org.bencao.exchange.boundary.MessageState.RECEIVED"
                + " and m.tries = 0")
        .stream()
        .findFirst()
        .flatMap(this::lock)
        .filter(JournalMessage::isWaiting);
  }

  @Override
  public List<JournalMessage> unnamedRepeats(Interchange interchange) {
    return alike(
            interchange,
            "m.reason = org.bencao.common.Reason.DUPLICATE_WAITING and m.groupControl is null")
        .stream()
        .map(id -> entities.find(JournalMessage.class, id))
        .toList();
  }

  /** Documents of interchanges of the same bytes, oldest first. */
  private List<Long> alike(Interchange interchange, String condition) {
    return entities
        .createQuery(
            """
            select m.id from Interchange i join JournalMessage m on m.interchangeId = i.id
            where i.partnerId = :partner and i.hash = :hash and i.sizeBytes = :size and\s"""
                + condition
                + " order by m.id",
            Long.class)
        .setParameter("partner", interchange.partnerId())
        .setParameter("hash", interchange.hash())
        .setParameter("size", interchange.size())
        .getResultList();
  }

  @Override
  public Optional<Sent> sentUnder(long partnerId, String groupControl) {
    return entities
        .createQuery(
            """
            select m.id, i.outboxId from JournalMessage m
            join Interchange i on i.id = m.interchangeId
            where m.partnerId = :partner
            and m.direction = org.bencao.exchange.boundary.Direction.OUT
            and m.documentType not in :acknowledgements and m.groupControl = :control
            """,
            Tuple.class)
        .setParameter("partner", partnerId)
        .setParameter("acknowledgements", Standard.acknowledgements())
        .setParameter("control", groupControl)
        .getResultStream()
        .findFirst()
        .map(row -> new Sent(row.get(0, Long.class), row.get(1, Long.class)));
  }

  @Override
  public Optional<JournalMessage> sameContent(JournalMessage message, byte[] contentHash) {
    return entities
        .createQuery(
            """
            select m from JournalMessage m where m.orderId = :order
            and m.partnerId = :partner and m.documentType = :type and m.contentHash = :hash
            and m.state = :applied and m.id <> :id
            """,
            JournalMessage.class)
        .setParameter("order", message.orderId().orElseThrow())
        .setParameter("partner", message.partnerId())
        .setParameter("type", message.documentType())
        .setParameter("hash", contentHash)
        .setParameter("applied", MessageState.APPLIED)
        .setParameter("id", message.id())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** From a day on: without it H2 walks through all that need no retry. */
  @Override
  public List<JournalMessage> dueForRetry(Instant now) {
    return entities
        .createQuery(
            "select m from JournalMessage m where m.retryAt between :ever and :now"
                + " order by m.retryAt",
            JournalMessage.class)
        .setParameter("ever", Instant.EPOCH)
        .setParameter("now", now)
        .setMaxResults(100)
        .getResultList();
  }

  @Override
  public long nextControlNumber(long partnerId, String series) {
    raise(partnerId, series);
    return ((Number)
            entities
                .createNativeQuery(
                    """
                    select last_no from exchange_control_number
                    where partner_id = :partner and series = :series
                    """)
                .setParameter("partner", partnerId)
                .setParameter("series", series)
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult())
        .longValue();
  }

  /** One statement with one lock: looking first and inserting after deadlocked on MySQL. */
  private void raise(long partnerId, String series) {
    entities
        .createNativeQuery(
            """
            insert into exchange_control_number (partner_id, series, last_no)
            values (:partner, :series, 1) on duplicate key update last_no = last_no + 1
            """)
        .setParameter("partner", partnerId)
        .setParameter("series", series)
        .setFlushMode(FlushModeType.COMMIT)
        .executeUpdate();
  }

  @Override
  public boolean takeInboxKey(Interchange interchange, String standard, String control) {
    return entities
            .createNativeQuery(
                """
                insert ignore into exchange_inbox_key
                (partner_id, standard, control, interchange_id, hash)
                values (:partner, :standard, :control, :interchange, :hash)
                """)
            .setParameter("partner", interchange.partnerId())
            .setParameter("standard", standard)
            .setParameter("control", control)
            .setParameter("interchange", interchange.id())
            .setParameter("hash", interchange.hash())
            .executeUpdate()
        == 1;
  }

  @Override
  public long inboxKeyHolder(long partnerId, String standard, String control) {
    return ((Number)
            entities
                .createNativeQuery(
                    """
                    select interchange_id from exchange_inbox_key
                    where partner_id = :partner and standard = :standard and control = :control
                    """)
                .setParameter("partner", partnerId)
                .setParameter("standard", standard)
                .setParameter("control", control)
                .getSingleResult())
        .longValue();
  }
}
