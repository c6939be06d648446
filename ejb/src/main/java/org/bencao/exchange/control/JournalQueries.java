package org.bencao.exchange.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Caller;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.exchange.boundary.Direction;
import org.bencao.exchange.boundary.MessageBounds;
import org.bencao.exchange.boundary.MessageFilter;
import org.bencao.exchange.boundary.MessageState;
import org.bencao.exchange.boundary.PartnerNames;
import org.bencao.exchange.entity.JournalMessage;

/**
 * The journal as people see it: each side sees the documents between it and its partners, the
 * platform's own people see all.
 */
@ApplicationScoped
public class JournalQueries {

  private static final Role[] READERS = {
    Role.BUYER,
    Role.APPROVER,
    Role.RECEIVER,
    Role.QUALITY_OFFICER,
    Role.QUALITY_HEAD,
    Role.ACCOUNTS,
    Role.SUPPLIER_DESK,
    Role.EDI_ADMINISTRATOR,
    Role.AUDITOR,
    Role.REGULATOR
  };

  private static final Set<MessageState> NEEDS_PERSON =
      EnumSet.of(MessageState.QUARANTINED, MessageState.SEND_REFUSED);

  private static final String VISIBLE =
      "(:platform = true or m.buyerCompanyId in :companies or m.sellerCompanyId in :companies)";

  /** Of a system of theirs. */
  private static final String ANSWERED = "(:platform = true or m.sellerCompanyId in :administered)";

  @Inject EntityManager entities;
  @Inject PartnerNames partners;
  @Inject Clock clock;

  public Optional<JournalMessage> find(Caller caller, long id) {
    return visible(
            caller,
            entities.createQuery(
                "select m from JournalMessage m where m.id = :id and " + VISIBLE,
                JournalMessage.class))
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /**
   * Whether there is such a document that the caller may see. Its row is not read: who takes a lock
   * behind this finds it as it is then.
   */
  public boolean sees(Caller caller, long id) {
    return !visible(
            caller,
            entities.createQuery(
                "select m.id from JournalMessage m where m.id = :id and " + VISIBLE, Long.class))
        .setParameter("id", id)
        .getResultList()
        .isEmpty();
  }

  /** The same for who looks after the system that sent it, or runs the portal. */
  public boolean answersFor(Caller caller, long id) {
    return !answering(
            caller,
            entities.createQuery(
                "select m.id from JournalMessage m where m.id = :id and " + ANSWERED, Long.class))
        .setParameter("id", id)
        .getResultList()
        .isEmpty();
  }

  public List<JournalMessage> ofOrder(Caller caller, long orderId) {
    return visible(
            caller,
            entities.createQuery(
                "select m from JournalMessage m where m.orderId = :order and "
                    + VISIBLE
                    + " order by m.id",
                JournalMessage.class))
        .setParameter("order", orderId)
        .getResultList();
  }

  /** One row more than asked for tells whether there is a next page. */
  public List<JournalMessage> page(Caller caller, MessageFilter filter, Instant startOfDay) {
    boolean forward = filter.newer().isPresent();
    var where = new StringBuilder("select m from JournalMessage m where " + VISIBLE);
    where.append(condition(filter.view()));
    if (filter.text().isPresent()) {
      where.append(
          " and (m.orderNumber like :text or m.number like :text or m.groupControl like :text)");
    }
    where.append(condition(filter.bounds()));
    filter.older().ifPresent(key -> where.append(" and m.id < :key"));
    filter.newer().ifPresent(key -> where.append(" and m.id > :key"));
    where.append(" order by m.id").append(forward ? "" : " desc");
    var query =
        visible(caller, entities.createQuery(where.toString(), JournalMessage.class))
            .setMaxResults(filter.size() + 1);
    bind(query, filter.view(), startOfDay);
    filter.text().ifPresent(text -> query.setParameter("text", escaped(text) + "%"));
    bind(query, filter.bounds());
    filter.older().or(filter::newer).ifPresent(key -> query.setParameter("key", Tsid.parse(key)));
    return query.getResultList();
  }

  /** Documents of partners that wait for a person, oldest first. */
  public List<Long> stopped(Caller caller, MessageBounds bounds, int most) {
    var query =
        answering(
            caller,
            entities.createQuery(
                "select m.id from JournalMessage m where "
                    + ANSWERED
                    + " and m.state = :stopped and m.direction = :in"
                    + condition(bounds)
                    + " order by m.id",
                Long.class));
    bind(query, bounds);
    return query
        .setParameter("stopped", MessageState.QUARANTINED)
        .setParameter("in", Direction.IN)
        .setMaxResults(most)
        .getResultList();
  }

  private static String condition(MessageBounds bounds) {
    return bounds.partner().map(code -> " and m.partnerId = :partner").orElse("")
        + bounds.type().map(type -> " and m.documentType = :type").orElse("")
        + bounds.direction().map(way -> " and m.direction = :way").orElse("")
        + bounds.from().map(at -> " and m.at >= :from").orElse("")
        + bounds.until().map(at -> " and m.at < :until").orElse("");
  }

  private void bind(TypedQuery<?> query, MessageBounds bounds) {
    // a code that nobody has is nobody's
    bounds
        .partner()
        .ifPresent(code -> query.setParameter("partner", partners.withCode(code).orElse(0L)));
    bounds.type().ifPresent(type -> query.setParameter("type", type));
    bounds.direction().ifPresent(way -> query.setParameter("way", way));
    bounds.from().ifPresent(at -> query.setParameter("from", at));
    bounds.until().ifPresent(at -> query.setParameter("until", at));
  }

  public long count(
      Caller caller, MessageFilter.View view, MessageBounds bounds, Instant startOfDay) {
    var query =
        visible(
            caller,
            entities.createQuery(
                "select count(m) from JournalMessage m where "
                    + VISIBLE
                    + condition(view)
                    + condition(bounds),
                Long.class));
    bind(query, view, startOfDay);
    bind(query, bounds);
    return query.getSingleResult();
  }

  public Optional<Instant> last(Caller caller) {
    return visible(
            caller,
            entities.createQuery(
                "select m.at from JournalMessage m where " + VISIBLE + " order by m.id desc",
                Instant.class))
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Midnight in UTC; the page shows times in the reader's zone. */
  public Instant startOfDay() {
    return clock.instant().truncatedTo(ChronoUnit.DAYS);
  }

  private static String condition(MessageFilter.View view) {
    return switch (view) {
      case NEEDS_PERSON -> " and (m.state in :states or m.direction = :out and m.reason = :stuck)";
      case NO_RECEIPT -> " and m.state = :noAck";
      case TODAY -> " and m.at >= :today";
      case EVERYTHING -> "";
    };
  }

  private static void bind(TypedQuery<?> query, MessageFilter.View view, Instant startOfDay) {
    switch (view) {
      case NEEDS_PERSON ->
          query
              .setParameter("states", NEEDS_PERSON)
              .setParameter("out", Direction.OUT)
              .setParameter("stuck", Reason.PROCESSING_FAILED);
      case NO_RECEIPT -> query.setParameter("noAck", MessageState.NO_ACK);
      case TODAY -> query.setParameter("today", startOfDay);
      case EVERYTHING -> {}
    }
  }

  private static <T> TypedQuery<T> answering(Caller caller, TypedQuery<T> query) {
    return query
        .setParameter("platform", caller.has(Role.PLATFORM_ADMINISTRATOR))
        .setParameter("administered", caller.companies(Role.EDI_ADMINISTRATOR));
  }

  private static <T> TypedQuery<T> visible(Caller caller, TypedQuery<T> query) {
    return query
        .setParameter("platform", caller.has(Role.PLATFORM_ADMINISTRATOR))
        .setParameter("companies", caller.companies(READERS));
  }

  private static String escaped(String text) {
    return text.strip().replace("\\", "").replace("%", "").replace("_", "");
  }
}
