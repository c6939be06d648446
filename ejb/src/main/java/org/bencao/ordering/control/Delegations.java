package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.ordering.entity.Delegation;
import org.bencao.organisation.boundary.Callers;
import org.bencao.organisation.boundary.CompanyService;

/** In whose place somebody may approve today. */
@ApplicationScoped
public class Delegations {

  @Inject EntityManager entities;
  @Inject Callers callers;
  @Inject CompanyService companies;
  @Inject Clock clock;

  /**
   * Somebody with the roles of those whom they stand in for.
   *
   * @param self who decides
   * @param others in whose place
   */
  public record Hats(Caller self, List<Caller> others) {

    public Hats {
      others = List.copyOf(others);
    }

    /** With what all of them may see. */
    public Caller seeing() {
      var grants = new HashSet<>(self.grants());
      others.forEach(other -> grants.addAll(other.grants()));
      return new Caller(self.kind(), self.id(), self.name(), self.companyId(), grants);
    }

    public List<Caller> all() {
      var all = new ArrayList<Caller>();
      all.add(self);
      all.addAll(others);
      return all;
    }
  }

  public Hats of(Caller caller) {
    return caller.kind() == Caller.Kind.PERSON
        ? new Hats(caller, others(caller))
        : new Hats(caller, List.of());
  }

  private List<Caller> others(Caller caller) {
    var utc = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    var near =
        entities
            .createQuery(
                """
                select d from Delegation d where d.toPerson = :person and d.companyId = :company
                and d.fromDay <= :latest and d.toDay >= :earliest and d.endedAt is null
                order by d.id
                """,
                Delegation.class)
            .setParameter("person", caller.id())
            .setParameter("company", caller.companyId())
            .setParameter("latest", utc.plusDays(1))
            .setParameter("earliest", utc.minusDays(1))
            .getResultList();
    if (near.isEmpty()) {
      return List.of();
    }
    var today = today(caller);
    return near.stream()
        .filter(one -> one.holdsOn(today))
        .flatMap(one -> callers.ofColleague(caller, one.fromPerson()).stream())
        .toList();
  }

  /** Those that concern the caller and are not over, the next first. */
  public List<Delegation> concerning(Caller caller) {
    return entities
        .createQuery(
            """
            select d from Delegation d where (d.toPerson = :person or d.fromPerson = :person)
            and d.companyId = :company and d.toDay >= :today and d.endedAt is null
            order by d.fromDay, d.id
            """,
            Delegation.class)
        .setParameter("person", caller.id())
        .setParameter("company", caller.companyId())
        .setParameter("today", today(caller))
        .setMaxResults(50)
        .getResultList();
  }

  public Optional<Delegation> own(Caller caller, long id) {
    return Optional.ofNullable(entities.find(Delegation.class, id))
        .filter(one -> one.fromPerson() == caller.id());
  }

  public void add(Delegation delegation) {
    entities.persist(delegation);
  }

  public LocalDate today(Caller caller) {
    var zone =
        companies.find(caller, caller.companyId()).map(company -> company.zone()).orElse("UTC");
    return LocalDate.ofInstant(clock.instant(), ZoneId.of(zone));
  }
}
