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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Caller;
import org.bencao.common.Money;
import org.bencao.ordering.entity.Delegation;
import org.bencao.organisation.boundary.Callers;
import org.bencao.organisation.boundary.CompanyService;

/** In whose place somebody may approve today. */
@ApplicationScoped
public class Delegations {

  @Inject EntityManager entities;
  @Inject Callers callers;
  @Inject ApproverLimits limits;
  @Inject CompanyService companies;
  @Inject Clock clock;

  /**
   * Somebody with the roles of those whom they stand in for.
   *
   * @param self who decides
   * @param others in whose place
   * @param limits up to which total, by person; who is not in it has none (APR-06)
   */
  public record Hats(Caller self, List<Caller> others, Map<Long, Money> limits) {

    public Hats {
      others = List.copyOf(others);
      limits = Map.copyOf(limits);
    }

    /** In the place of somebody their limit holds; another currency is beyond any. */
    public boolean reaches(Caller hat, Money gross) {
      return most(hat)
          .map(
              most ->
                  most.currency().equals(gross.currency())
                      && most.amount().compareTo(gross.amount()) >= 0)
          .orElse(true);
    }

    public Optional<Money> most(Caller hat) {
      return Optional.ofNullable(limits.get(hat.id()));
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
    if (caller.kind() != Caller.Kind.PERSON) {
      return new Hats(caller, List.of(), Map.of());
    }
    var others = others(caller);
    var all = Stream.concat(Stream.of(caller), others.stream()).map(Caller::id).toList();
    return new Hats(caller, others, limits.of(caller, all));
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
