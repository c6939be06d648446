package org.bencao.traceability.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.traceability.entity.Inspection;
import org.bencao.traceability.entity.LotLook;

/** Inspections and looks, of one company or of one person. */
@ApplicationScoped
public class Inspections {

  private static final int MOST = 50;

  @Inject EntityManager entities;

  public void add(Object entity) {
    entities.persist(entity);
  }

  /** The newest first. */
  public List<Inspection> of(Collection<Long> companies) {
    return companies.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select i from Inspection i where i.companyId in :companies order by i.id desc",
                Inspection.class)
            .setParameter("companies", companies)
            .setMaxResults(MOST)
            .getResultList();
  }

  public Optional<Inspection> find(Caller caller, long id) {
    return entities
        .createQuery(
            "select i from Inspection i where i.id = :id and i.companyId = :company",
            Inspection.class)
        .setParameter("id", id)
        .setParameter("company", caller.companyId())
        .getResultStream()
        .findFirst();
  }

  /** Those of a person that hold, the one that lasts longest first. */
  public List<Inspection> current(long companyId, long personId, Instant now) {
    return entities
        .createQuery(
            """
            select i from Inspection i where i.companyId = :company and i.personId = :person
            and i.beginsAt <= :now and i.endsAt > :now order by i.endsAt desc, i.id
            """,
            Inspection.class)
        .setParameter("company", companyId)
        .setParameter("person", personId)
        .setParameter("now", now)
        .getResultList();
  }

  /** The newest first. */
  public List<LotLook> looks(Collection<Long> companies, Optional<Long> personId) {
    return companies.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                """
                select l from LotLook l where l.companyId in :companies
                and (:all = true or l.personId = :person) order by l.id desc
                """,
                LotLook.class)
            .setParameter("companies", companies)
            .setParameter("all", personId.isEmpty())
            .setParameter("person", personId.orElse(0L))
            .setMaxResults(MOST)
            .getResultList();
  }
}
