package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.ordering.entity.SpecialOrder;

/** Special orders of either party: of the buyer's site, and of whoever is asked. */
@ApplicationScoped
public class SpecialOrders {

  private static final int LATEST = 200;

  /** What either party may see in one statement; the buyer's sites are looked at after it. */
  private static final String VISIBLE =
      "(s.companyId in :buyers or s.supplierCompanyId in :suppliers";

  @Inject EntityManager entities;

  /** The latest first. */
  public List<SpecialOrder> latest(Caller caller) {
    var platform =
        caller.has(Role.PLATFORM_ADMINISTRATOR) ? " or s.supplierCompanyId is null)" : ")";
    return entities
        .createQuery(
            "select s from SpecialOrder s where " + VISIBLE + platform + " order by s.id desc",
            SpecialOrder.class)
        .setParameter("buyers", orNone(caller.companies(Role.BUYER)))
        .setParameter("suppliers", orNone(caller.companies(Role.SUPPLIER_DESK)))
        .setMaxResults(LATEST)
        .getResultStream()
        .filter(found -> isBuyer(caller, found) || isAsked(caller, found))
        .toList();
  }

  /** No company has the number 0: a list in a query is never empty. */
  private static Set<Long> orNone(Set<Long> companies) {
    return companies.isEmpty() ? Set.of(0L) : companies;
  }

  /** For an act of either party; anybody else finds nothing. */
  public Optional<SpecialOrder> lock(Caller caller, long id) {
    return Optional.ofNullable(
            entities.find(SpecialOrder.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(found -> isBuyer(caller, found) || isAsked(caller, found));
  }

  public static boolean isBuyer(Caller caller, SpecialOrder special) {
    return caller.has(Role.BUYER, special.companyId(), special.siteId());
  }

  /** The supplier that was chosen, or the platform where none was. */
  public static boolean isAsked(Caller caller, SpecialOrder special) {
    return special
        .supplierCompanyId()
        .map(supplier -> caller.has(Role.SUPPLIER_DESK, supplier))
        .orElseGet(() -> caller.has(Role.PLATFORM_ADMINISTRATOR));
  }

  public void add(SpecialOrder special) {
    entities.persist(special);
  }
}
