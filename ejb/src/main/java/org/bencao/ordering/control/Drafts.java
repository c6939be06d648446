package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.DraftRow;
import org.bencao.ordering.entity.Draft;

/** Drafts of the caller's own company, at sites where the caller buys. */
@ApplicationScoped
public class Drafts {

  @Inject EntityManager entities;

  public Optional<Draft> find(Caller caller, long id) {
    return entities
        .createQuery(
            """
            select d from Draft d left join fetch d.lines
            where d.id = :id and d.companyId = :company
            """,
            Draft.class)
        .setParameter("id", id)
        .setParameter("company", caller.companyId())
        .getResultStream()
        .findFirst()
        .filter(draft -> caller.has(Role.BUYER, draft.companyId(), draft.siteId()));
  }

  /** All of the site with their lines, in one statement. */
  public List<Draft> ofSite(Caller caller, long siteId) {
    return entities
        .createQuery(
            """
            select distinct d from Draft d left join fetch d.lines
            where d.companyId = :company and d.siteId = :site order by d.id
            """,
            Draft.class)
        .setParameter("company", caller.companyId())
        .setParameter("site", siteId)
        .getResultList();
  }

  public List<DraftRow> rows(Caller caller, long siteId) {
    return entities
        .createQuery(
            """
            select new org.bencao.ordering.boundary.DraftRow(
              d.id, d.name, cast(size(d.lines) as integer), d.savedAt, d.savedBy,
              coalesce(d.handedToName, ''))
            from Draft d where d.companyId = :company and d.siteId = :site order by d.id
            """,
            DraftRow.class)
        .setParameter("company", caller.companyId())
        .setParameter("site", siteId)
        .getResultList();
  }

  /** Given to the caller at this site. */
  public List<Draft> handedTo(Caller caller, long siteId, int most) {
    return entities
        .createQuery(
            """
            select d from Draft d
            where d.companyId = :company and d.siteId = :site and d.handedTo = :person
            order by d.handedAt
            """,
            Draft.class)
        .setParameter("company", caller.companyId())
        .setParameter("site", siteId)
        .setParameter("person", caller.id())
        .setMaxResults(most)
        .getResultList();
  }

  public Optional<Long> newest(Caller caller, long siteId) {
    return entities
        .createQuery(
            """
            select d.id from Draft d where d.companyId = :company and d.siteId = :site
            order by d.savedAt desc, d.id desc
            """,
            Long.class)
        .setParameter("company", caller.companyId())
        .setParameter("site", siteId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Which of these are still there. */
  public Set<Long> known(Caller caller, Collection<Long> ids) {
    return ids.isEmpty()
        ? Set.of()
        : Set.copyOf(
            entities
                .createQuery(
                    "select d.id from Draft d where d.id in :ids and d.companyId = :company",
                    Long.class)
                .setParameter("ids", ids)
                .setParameter("company", caller.companyId())
                .getResultList());
  }

  public void add(Draft draft) {
    entities.persist(draft);
  }

  public void remove(Draft draft) {
    entities.remove(draft);
  }

  /** So that the version shown is the version kept. */
  public void flush() {
    entities.flush();
  }
}
