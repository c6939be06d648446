package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.ordering.entity.CallOff;
import org.bencao.ordering.entity.StandingOrder;

/** Standing orders of the caller's own company, at sites where the caller buys. */
@ApplicationScoped
public class StandingOrders {

  private static final int LATEST = 20;

  @Inject EntityManager entities;

  public Optional<StandingOrder> find(Caller caller, long id) {
    return entities
        .createQuery(
            """
            select s from StandingOrder s left join fetch s.lines
            where s.id = :id and s.companyId = :company
            """,
            StandingOrder.class)
        .setParameter("id", id)
        .setParameter("company", caller.companyId())
        .getResultStream()
        .findFirst()
        .filter(found -> caller.has(Role.BUYER, found.companyId(), found.siteId()));
  }

  /** For a change: people and the clock take their turn. */
  public Optional<StandingOrder> lock(Caller caller, long id) {
    return entities
        .createQuery(
            "select s from StandingOrder s where s.id = :id and s.companyId = :company",
            StandingOrder.class)
        .setParameter("id", id)
        .setParameter("company", caller.companyId())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList()
        .stream()
        .findFirst()
        .filter(found -> caller.has(Role.BUYER, found.companyId(), found.siteId()));
  }

  /** Those of a site with their lines, the next first, those that have ended last. */
  public List<StandingOrder> of(Caller caller, long siteId) {
    return entities
        .createQuery(
            """
            select s from StandingOrder s left join fetch s.lines
            where s.companyId = :company and s.siteId = :site
            order by case when s.nextOn is null then 1 else 0 end, s.nextOn, s.id
            """,
            StandingOrder.class)
        .setParameter("company", caller.companyId())
        .setParameter("site", siteId)
        .getResultList();
  }

  /** The latest first. */
  public List<CallOff> callOffs(Caller caller, StandingOrder standing) {
    return entities
        .createQuery(
            "select c from CallOff c where c.standingId = :standing order by c.id desc",
            CallOff.class)
        .setParameter("standing", standing.id())
        .setMaxResults(LATEST)
        .getResultList();
  }

  /** For the clock: those whose day has come somewhere on earth. */
  public List<StandingOrder> due(LocalDate latestDay) {
    return entities
        .createQuery(
            """
            select s from StandingOrder s where s.paused = false and s.nextOn <= :day
            order by s.nextOn, s.id
            """,
            StandingOrder.class)
        .setParameter("day", latestDay)
        .getResultList();
  }

  /** For the clock, which knows a standing order by its identifier. */
  public Optional<StandingOrder> ofClock(long id) {
    return Optional.ofNullable(entities.find(StandingOrder.class, id));
  }

  /**
   * Takes a day that has come: one statement, so that of two servers, and after a restart, one
   * makes its draft.
   *
   * @param following none when the order comes back no more
   */
  public boolean take(StandingOrder standing, LocalDate due, Optional<LocalDate> following) {
    return entities
            .createQuery(
                """
                update StandingOrder s set s.nextOn = :following, s.version = s.version + 1
                where s.id = :id and s.nextOn = :due and s.paused = false
                """)
            .setParameter("following", following.orElse(null))
            .setParameter("id", standing.id())
            .setParameter("due", due)
            .executeUpdate()
        == 1;
  }

  /** It comes back no more; under the row's lock. */
  public void end(StandingOrder standing) {
    entities
        .createQuery(
            """
            update StandingOrder s set s.nextOn = null, s.version = s.version + 1
            where s.id = :id
            """)
        .setParameter("id", standing.id())
        .executeUpdate();
  }

  public void add(Object entity) {
    entities.persist(entity);
  }

  public void flush() {
    entities.flush();
  }
}
