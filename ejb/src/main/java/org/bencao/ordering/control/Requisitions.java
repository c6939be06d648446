package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.ApprovalRuleService;
import org.bencao.ordering.boundary.RequisitionState;
import org.bencao.ordering.entity.Requisition;
import org.bencao.organisation.boundary.Callers;

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

  private static final int MOST = 500;

  @Inject EntityManager entities;
  @Inject Callers callers;

  public void add(Object entity) {
    entities.persist(entity);
  }

  /** Who answers for a call. */
  public String personBehind(Caller caller) {
    return callers.personBehind(caller);
  }

  /** Where the caller holds one of the roles: in whole companies, and at sites of others. */
  private record Places(Set<Long> companies, Set<Long> sites) {

    static Places of(Caller caller, Role... roles) {
      var wanted = Set.of(roles);
      var grants = caller.grants().stream().filter(grant -> wanted.contains(grant.role())).toList();
      return new Places(
          grants.stream()
              .filter(grant -> grant.siteId().isEmpty())
              .map(Caller.Grant::companyId)
              .collect(Collectors.toSet()),
          grants.stream().flatMap(grant -> grant.siteId().stream()).collect(Collectors.toSet()));
    }
  }

  private static final String SEEN = " (r.buyerCompanyId in :companies or r.siteId in :sites) ";

  /** Of sites that the caller works for, the oldest first; their steps come along. */
  public List<Requisition> waiting(Caller caller) {
    return withSteps(ids(caller, " and r.state = :waiting order by r.id"));
  }

  /** Of these, what lacks an approval of a role that the caller holds there. */
  public List<Requisition> lacking(Caller caller) {
    var approvers =
        caller.grants().stream()
            .map(Caller.Grant::role)
            .filter(ApprovalRuleService.APPROVERS::contains)
            .collect(Collectors.toSet());
    if (approvers.isEmpty()) {
      return List.of();
    }
    var places = Places.of(caller, READERS);
    return withSteps(
        entities
            .createQuery(
                "select r.id from Requisition r where"
                    + SEEN
                    + " and r.state = :waiting and exists (select s from RequisitionStep s"
                    + " where s.requisition = r and s.decidedAt is null and s.key.role in :roles)"
                    + " order by r.id",
                Long.class)
            .setParameter("companies", places.companies())
            .setParameter("sites", places.sites())
            .setParameter("waiting", RequisitionState.WAITING)
            .setParameter("roles", approvers)
            .setMaxResults(MOST)
            .getResultList());
  }

  private List<Long> ids(Caller caller, String rest) {
    var places = Places.of(caller, READERS);
    return entities
        .createQuery("select r.id from Requisition r where" + SEEN + rest, Long.class)
        .setParameter("companies", places.companies())
        .setParameter("sites", places.sites())
        .setParameter("waiting", RequisitionState.WAITING)
        .setMaxResults(MOST)
        .getResultList();
  }

  private List<Requisition> withSteps(List<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                """
                select distinct r from Requisition r left join fetch r.steps
                where r.id in :ids order by r.id
                """,
                Requisition.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  /** The newest first. */
  public List<Requisition> decided(Caller caller) {
    var found = withSteps(ids(caller, " and r.state <> :waiting order by r.id desc"));
    return found.stream().sorted(Comparator.comparing(Requisition::id).reversed()).toList();
  }

  /** What the person or a program asked for and will not be ordered, until it was seen. */
  public List<Requisition> unnoticed(Caller caller, long site, int most) {
    if (!caller.has(Role.BUYER, caller.companyId(), site)) {
      return List.of();
    }
    return entities
        .createQuery(
            """
            select r from Requisition r where r.buyerCompanyId = :company and r.siteId = :site
            and r.noticed = false and r.state in :states
            and (r.requestedBy = :person or r.byProgram = true) order by r.id
            """,
            Requisition.class)
        .setParameter("company", caller.companyId())
        .setParameter("site", site)
        .setParameter("states", List.of(RequisitionState.REFUSED, RequisitionState.EXPIRED))
        .setParameter("person", caller.actor())
        .setMaxResults(most)
        .getResultList();
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
