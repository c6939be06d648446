package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.ListRow;
import org.bencao.ordering.entity.SavedList;

/** Lists of the caller's own company: those of sites where the caller buys, and shared ones. */
@ApplicationScoped
public class SavedLists {

  @Inject EntityManager entities;

  public Optional<SavedList> find(Caller caller, long id) {
    return entities
        .createQuery(
            """
            select s from SavedList s left join fetch s.lines
            where s.id = :id and s.companyId = :company
            """,
            SavedList.class)
        .setParameter("id", id)
        .setParameter("company", caller.companyId())
        .getResultStream()
        .findFirst()
        .filter(found -> isOf(caller, found));
  }

  /** For a change: two people at one list take their turn. */
  public Optional<SavedList> lock(Caller caller, long id) {
    return entities
        .createQuery(
            "select s from SavedList s where s.id = :id and s.companyId = :company",
            SavedList.class)
        .setParameter("id", id)
        .setParameter("company", caller.companyId())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList()
        .stream()
        .findFirst()
        .filter(found -> isOf(caller, found));
  }

  private static boolean isOf(Caller caller, SavedList found) {
    return found
        .siteId()
        .map(site -> caller.has(Role.BUYER, found.companyId(), site))
        .orElseGet(() -> caller.has(Role.BUYER, found.companyId()));
  }

  /** Those of the site and the shared ones. */
  public List<ListRow> rows(Caller caller, long siteId) {
    return entities
        .createQuery(
            """
            select new org.bencao.ordering.boundary.ListRow(
              s.id, s.name, case when s.siteId is null then true else false end,
              cast(size(s.lines) as integer), s.savedAt, s.savedBy)
            from SavedList s
            where s.companyId = :company and (s.siteId is null or s.siteId = :site)
            order by s.name, s.id
            """,
            ListRow.class)
        .setParameter("company", caller.companyId())
        .setParameter("site", siteId)
        .getResultList();
  }

  public void add(SavedList fresh) {
    entities.persist(fresh);
  }

  public void remove(SavedList gone) {
    entities.remove(gone);
  }

  /** So that what is shown is what is kept. */
  public void flush() {
    entities.flush();
  }
}
