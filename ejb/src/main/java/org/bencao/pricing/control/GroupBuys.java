package org.bencao.pricing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bencao.pricing.entity.GroupBuy;
import org.bencao.pricing.entity.GroupPledge;

/** Group buys with what was pledged. */
@ApplicationScoped
public class GroupBuys {

  private static final int MOST = 200;

  @Inject EntityManager entities;

  public void add(Object entity) {
    entities.persist(entity);
  }

  public void remove(GroupPledge pledge) {
    entities.remove(pledge);
  }

  /**
   * All in which one of these companies has a part, the newest first.
   *
   * @param buying and the open ones of everybody
   */
  public List<GroupBuy> seen(Collection<Long> companies, boolean buying) {
    return companies.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                """
                select g from GroupBuy g where (:buying = true and g.closedAt is null)
                or g.sellerCompanyId in :companies
                or exists (select p from GroupPledge p where p.key.groupBuyId = g.id
                  and p.key.buyerCompanyId in :companies)
                order by g.id desc
                """,
                GroupBuy.class)
            .setParameter("companies", companies)
            .setParameter("buying", buying)
            .setMaxResults(MOST)
            .getResultList();
  }

  public Optional<GroupBuy> find(long id) {
    return Optional.ofNullable(entities.find(GroupBuy.class, id));
  }

  /** Whoever pledges or leaves, and whoever closes, go one after the other. */
  public Optional<GroupBuy> lock(long id) {
    return Optional.ofNullable(entities.find(GroupBuy.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  public Optional<GroupBuy> numbered(long sellerCompanyId, String number) {
    return entities
        .createQuery(
            "select g from GroupBuy g where g.sellerCompanyId = :seller and g.number = :number",
            GroupBuy.class)
        .setParameter("seller", sellerCompanyId)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** The order in which buyers joined. */
  public List<GroupPledge> pledges(Collection<Long> groupBuys) {
    return groupBuys.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                """
                select p from GroupPledge p where p.key.groupBuyId in :ids
                order by p.key.groupBuyId, p.pledgedAt, p.key.buyerCompanyId
                """,
                GroupPledge.class)
            .setParameter("ids", groupBuys)
            .getResultList();
  }

  public Optional<GroupPledge> pledge(long groupBuyId, long buyerCompanyId) {
    return Optional.ofNullable(
        entities.find(GroupPledge.class, new GroupPledge.Key(groupBuyId, buyerCompanyId)));
  }

  /** Those whose time is over. */
  public List<Long> due(Instant now, int most) {
    return entities
        .createQuery(
            """
            select g.id from GroupBuy g where g.closedAt is null and g.closesAt <= :now
            order by g.closesAt, g.id
            """,
            Long.class)
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultList();
  }
}
