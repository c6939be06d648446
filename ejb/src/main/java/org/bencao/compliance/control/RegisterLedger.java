package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bencao.common.LotNumber;

/**
 * Numbers and balances of the register of special medicines. Who writes at a site waits for who
 * wrote before, so that numbers have no gap and no lot goes below nothing.
 */
@ApplicationScoped
public class RegisterLedger {

  @Inject EntityManager entities;

  /** Nobody else writes at the site until the transaction ends. */
  public void lock(long siteId) {
    entities
        .createNativeQuery(
            "insert into compliance_register_series (site_id, last_no) values (:site, 0)"
                + " on duplicate key update last_no = last_no")
        .setParameter("site", siteId)
        .executeUpdate();
  }

  /** Under the lock: the row that was written with this key. */
  public Optional<Long> written(long companyId, String key) {
    List<?> found =
        entities
            .createNativeQuery(
                """
                select id from compliance_register_row
                where company_id = :company and command_key = :key for update
                """)
            .setParameter("company", companyId)
            .setParameter("key", key)
            .getResultList();
    return found.stream().map(id -> ((Number) id).longValue()).findFirst();
  }

  /** Under the lock: the next number of the site. */
  public int next(long siteId) {
    entities
        .createNativeQuery(
            "update compliance_register_series set last_no = last_no + 1 where site_id = :site")
        .setParameter("site", siteId)
        .executeUpdate();
    return ((Number)
            entities
                .createNativeQuery(
                    "select last_no from compliance_register_series where site_id = :site")
                .setParameter("site", siteId)
                .getSingleResult())
        .intValue();
  }

  /** The packs of a lot at the site after the change; nothing where there are not so many. */
  public Optional<BigDecimal> move(long siteId, long itemId, String lot, BigDecimal change) {
    entities
        .createNativeQuery(
            """
            insert ignore into compliance_register_stock (site_id, item_id, lot, packs)
            values (:site, :item, :lot, 0)
            """)
        .setParameter("site", siteId)
        .setParameter("item", itemId)
        .setParameter("lot", LotNumber.same(lot))
        .executeUpdate();
    int moved =
        entities
            .createNativeQuery(
                """
                update compliance_register_stock set packs = packs + :change
                where site_id = :site and item_id = :item and lot = :lot and packs + :change >= 0
                """)
            .setParameter("change", change)
            .setParameter("site", siteId)
            .setParameter("item", itemId)
            .setParameter("lot", LotNumber.same(lot))
            .executeUpdate();
    return moved == 1 ? Optional.of(packs(siteId, itemId, lot)) : Optional.empty();
  }

  /** Packs of a lot that are at the site by the register. */
  public BigDecimal packs(long siteId, long itemId, String lot) {
    List<?> found =
        entities
            .createNativeQuery(
                """
                select packs from compliance_register_stock
                where site_id = :site and item_id = :item and lot = :lot
                """)
            .setParameter("site", siteId)
            .setParameter("item", itemId)
            .setParameter("lot", LotNumber.same(lot))
            .getResultList();
    return found.stream().map(BigDecimal.class::cast).findFirst().orElse(BigDecimal.ZERO);
  }
}
