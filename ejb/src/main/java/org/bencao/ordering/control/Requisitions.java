package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.RequisitionState;
import org.bencao.ordering.entity.Requisition;

/** Orders that wait for their approvals; only people of the buyer find them. */
@ApplicationScoped
public class Requisitions {

  /** Who reads requisitions of the sites for which they hold the role. */
  public static final Role[] READERS = {
    Role.BUYER,
    Role.SITE_HEAD,
    Role.APPROVER,
    Role.ACCOUNTS,
    Role.QUALITY_OFFICER,
    Role.QUALITY_HEAD,
    Role.AUDITOR
  };

  private static final int MOST = 200;

  @Inject EntityManager entities;

  public void add(Object entity) {
    entities.persist(entity);
  }

  /** Of sites that the caller works for, the oldest that waits first, then the newest decided. */
  public List<Requisition> waiting(Caller caller) {
    return entities
        .createQuery(
            """
            select distinct r from Requisition r left join fetch r.steps
            where r.buyerCompanyId in :companies and r.state = :state order by r.id
            """,
            Requisition.class)
        .setParameter("companies", caller.companies(READERS))
        .setParameter("state", RequisitionState.WAITING)
        .getResultStream()
        .filter(one -> isSeen(caller, one))
        .limit(MOST)
        .toList();
  }

  /** When somebody last decided about an order of the site. */
  public Optional<Instant> lastDecided(Caller caller, long siteId) {
    return entities
        .createQuery(
            """
            select max(r.decidedAt) from Requisition r
            where r.buyerCompanyId in :companies and r.siteId = :site
            """,
            Instant.class)
        .setParameter("companies", caller.companies(READERS))
        .setParameter("site", siteId)
        .getResultStream()
        .filter(at -> at != null)
        .findFirst();
  }

  public List<Requisition> decided(Caller caller) {
    return entities
        .createQuery(
            """
            select r from Requisition r
            where r.buyerCompanyId in :companies and r.state <> :state order by r.id desc
            """,
            Requisition.class)
        .setParameter("companies", caller.companies(READERS))
        .setParameter("state", RequisitionState.WAITING)
        .setMaxResults(MOST)
        .getResultStream()
        .filter(one -> isSeen(caller, one))
        .toList();
  }

  public Optional<Requisition> find(Caller caller, long id) {
    return Optional.ofNullable(entities.find(Requisition.class, id))
        .filter(one -> isSeen(caller, one));
  }

  private static boolean isSeen(Caller caller, Requisition one) {
    for (var role : READERS) {
      if (caller.has(role, one.buyerCompanyId(), one.siteId())) {
        return true;
      }
    }
    return false;
  }

  /** Locked before anything of it is read. */
  public Optional<Requisition> lock(Caller caller, long id) {
    return Optional.ofNullable(entities.find(Requisition.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(one -> isSeen(caller, one));
  }

  /** The clock acts for all. */
  public Optional<Requisition> lockForClock(long id) {
    return Optional.ofNullable(
        entities.find(Requisition.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** For who sent it: the command's key was its own. */
  public Optional<Requisition> ofCommand(Caller caller, long id) {
    return Optional.ofNullable(entities.find(Requisition.class, id))
        .filter(one -> one.buyerCompanyId() == caller.companyId());
  }

  /** Those that a submit's keys made, by identifier. */
  public List<Requisition> ofCommands(Caller caller, Collection<Long> ids) {
    return entities
        .createQuery(
            """
            select r from Requisition r where r.id in :ids and r.buyerCompanyId = :company
            order by r.id
            """,
            Requisition.class)
        .setParameter("ids", ids)
        .setParameter("company", caller.companyId())
        .getResultList();
  }

  /** Packs of these offers that waiting requisitions hold. */
  public Map<Long, BigDecimal> promises(Collection<Long> offers) {
    return entities
        .createQuery(
            """
            select l.offerId, sum(l.quantity) from RequisitionLine l
            where l.offerId in :offers and l.waiting = true group by l.offerId
            """,
            Object[].class)
        .setParameter("offers", offers)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (BigDecimal) row[1]));
  }

  /** Those that have waited since before then, the oldest first. */
  public List<Long> waitingSince(Instant before, int most) {
    return entities
        .createQuery(
            """
            select r.id from Requisition r where r.state = :state and r.requestedAt < :before
            order by r.id
            """,
            Long.class)
        .setParameter("state", RequisitionState.WAITING)
        .setParameter("before", before)
        .setMaxResults(most)
        .getResultList();
  }

  public void flush() {
    entities.flush();
  }
}
