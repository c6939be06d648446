package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.receiving.boundary.ReturnFilter;
import org.bencao.receiving.boundary.ReturnState;
import org.bencao.receiving.entity.Despatch;
import org.bencao.receiving.entity.GoodsReturn;

/** Returns that a caller may see: those of the own company, as buyer or as seller. */
@ApplicationScoped
public class Returns {

  private static final String VISIBLE =
      "(r.buyerCompanyId in :companies or r.sellerCompanyId in :companies)";
  private static final Set<ReturnState> DONE = Set.of(ReturnState.CREDITED, ReturnState.REFUSED);

  @Inject EntityManager entities;

  public void add(GoodsReturn wanted) {
    entities.persist(wanted);
    entities.flush();
  }

  /** One row more than asked for tells whether there is a next page; lines come along. */
  public List<GoodsReturn> page(Caller caller, ReturnFilter filter) {
    var where = new StringBuilder("select r from GoodsReturn r where ").append(VISIBLE);
    filter.site().ifPresent(site -> where.append(" and r.siteId = :site"));
    if (filter.open()) {
      where.append(" and r.state not in :done");
    }
    filter.older().ifPresent(key -> where.append(" and r.id < :key"));
    filter.newer().ifPresent(key -> where.append(" and r.id > :key"));
    where.append(" order by r.id").append(filter.newer().isPresent() ? "" : " desc");
    var query =
        entities
            .createQuery(where.toString(), GoodsReturn.class)
            .setParameter("companies", caller.companies(Despatches.READERS))
            .setMaxResults(filter.size() + 1);
    filter.site().ifPresent(site -> query.setParameter("site", site));
    if (filter.open()) {
      query.setParameter("done", DONE);
    }
    filter.older().or(filter::newer).ifPresent(key -> query.setParameter("key", Tsid.parse(key)));
    var found = query.getResultList();
    fetchLines(found);
    return found;
  }

  private void fetchLines(Collection<GoodsReturn> found) {
    if (!found.isEmpty()) {
      entities
          .createQuery(
              "select distinct r from GoodsReturn r left join fetch r.lines where r in :found",
              GoodsReturn.class)
          .setParameter("found", found)
          .getResultList();
    }
  }

  public Optional<GoodsReturn> find(Caller caller, long id) {
    return entities
        .createQuery(
            "select r from GoodsReturn r left join fetch r.lines where r.id = :id and " + VISIBLE,
            GoodsReturn.class)
        .setParameter("id", id)
        .setParameter("companies", caller.companies(Despatches.READERS))
        .getResultStream()
        .findFirst();
  }

  /** Returns of packs of one order, oldest first. */
  public List<GoodsReturn> ofOrder(Caller caller, long orderId) {
    return entities
        .createQuery(
            """
            select distinct r from GoodsReturn r join fetch r.lines
            where r.id in (select l.key.returnId from GoodsReturnLine l where l.orderId = :order)
            and\s"""
                + VISIBLE
                + " order by r.id",
            GoodsReturn.class)
        .setParameter("order", orderId)
        .setParameter("companies", caller.companies(Despatches.READERS))
        .getResultList();
  }

  /** Orders of whose packs a return that the caller may see is, smallest first. */
  public List<Long> ordersOf(Caller caller, long id) {
    return entities
        .createQuery(
            """
            select distinct l.orderId from GoodsReturnLine l join l.goodsReturn r
            where r.id = :id and\s"""
                + VISIBLE
                + " order by l.orderId",
            Long.class)
        .setParameter("id", id)
        .setParameter("companies", caller.companies(Despatches.READERS))
        .getResultList();
  }

  /** A return under a lock; its orders are locked by whoever asks. */
  public GoodsReturn lock(long id) {
    return entities.find(GoodsReturn.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Returns of a delivery, oldest first; asked under the delivery's lock. */
  public List<GoodsReturn> ofDespatch(Caller caller, Despatch despatch) {
    return entities
        .createQuery(
            """
            select distinct r from GoodsReturn r join fetch r.lines
            where r.despatchId = :despatch and\s"""
                + VISIBLE
                + " order by r.id",
            GoodsReturn.class)
        .setParameter("despatch", despatch.id())
        .setParameter("companies", caller.companies(Despatches.READERS))
        .getResultList();
  }

  /** Sent back and not wholly credited, of one order line, oldest first. */
  public List<Long> uncredited(long orderId, int lineNo) {
    return entities
        .createQuery(
            """
            select distinct r.id from GoodsReturnLine l join l.goodsReturn r
            where l.orderId = :order and l.lineNo = :line and l.credited < l.quantity
            and r.state in :sent order by r.id
            """,
            Long.class)
        .setParameter("order", orderId)
        .setParameter("line", lineNo)
        .setParameter("sent", Set.of(ReturnState.SHIPPED_BACK, ReturnState.RECEIVED_BY_SELLER))
        .getResultList();
  }

  /** What waits for a buyer's people at a site, or for the desk of a seller, oldest first. */
  public List<GoodsReturn> waiting(Caller caller, long siteId, int most) {
    var found =
        entities
            .createQuery(
                """
                select r from GoodsReturn r
                where r.buyerCompanyId in :buyers and r.siteId = :site and r.state = :authorised
                or r.sellerCompanyId in :sellers and r.state in :atSeller order by r.id
                """,
                GoodsReturn.class)
            .setParameter("buyers", caller.companies(Role.RECEIVER))
            .setParameter("site", siteId)
            .setParameter("authorised", ReturnState.AUTHORISED)
            .setParameter("sellers", caller.companies(Role.SUPPLIER_DESK))
            .setParameter("atSeller", Set.of(ReturnState.REQUESTED, ReturnState.SHIPPED_BACK))
            .setMaxResults(most)
            .getResultList();
    fetchLines(found);
    return found;
  }

  /** Deliveries of many returns with their lines, in one statement. */
  public Map<Long, Despatch> despatches(Collection<GoodsReturn> found) {
    return found.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                "select distinct d from Despatch d join fetch d.lines where d.id in :ids",
                Despatch.class)
            .setParameter("ids", found.stream().map(GoodsReturn::despatchId).distinct().toList())
            .getResultList()
            .stream()
            .collect(Collectors.toMap(Despatch::id, one -> one));
  }
}
