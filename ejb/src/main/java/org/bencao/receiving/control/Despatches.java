package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.receiving.boundary.DespatchFilter;
import org.bencao.receiving.entity.Booking;
import org.bencao.receiving.entity.Despatch;
import org.bencao.receiving.entity.DespatchLine;
import org.bencao.receiving.entity.Receipt;

/** Deliveries that a caller may see: those of the own company, as buyer or as seller. */
@ApplicationScoped
public class Despatches {

  /** Who reads deliveries of the company. */
  public static final Role[] READERS = {
    Role.BUYER,
    Role.APPROVER,
    Role.RECEIVER,
    Role.QUALITY_OFFICER,
    Role.QUALITY_HEAD,
    Role.ACCOUNTS,
    Role.SUPPLIER_DESK,
    Role.EDI_ADMINISTRATOR,
    Role.AUDITOR
  };

  private static final String VISIBLE =
      "(d.buyerCompanyId in :companies or d.sellerCompanyId in :companies)";

  @Inject EntityManager entities;

  public void add(Object entity) {
    entities.persist(entity);
  }

  public void flush() {
    entities.flush();
  }

  /** One row more than asked for tells whether there is a next page; lines come along. */
  public List<Despatch> page(Caller caller, DespatchFilter filter) {
    boolean forward = filter.newer().isPresent();
    var where = new StringBuilder("select d from Despatch d where ").append(VISIBLE);
    filter.site().ifPresent(site -> where.append(" and d.siteId = :site"));
    if (filter.open()) {
      where.append(" and d.closedAt is null and d.voidedAt is null");
    }
    filter.older().ifPresent(key -> where.append(" and d.id < :key"));
    filter.newer().ifPresent(key -> where.append(" and d.id > :key"));
    where.append(" order by d.id").append(forward ? "" : " desc");
    var query =
        entities
            .createQuery(where.toString(), Despatch.class)
            .setParameter("companies", caller.companies(READERS))
            .setMaxResults(filter.size() + 1);
    filter.site().ifPresent(site -> query.setParameter("site", site));
    filter.older().or(filter::newer).ifPresent(key -> query.setParameter("key", Tsid.parse(key)));
    var found = query.getResultList();
    fetchLines(found.stream().map(Despatch::id).toList());
    return found;
  }

  private void fetchLines(Collection<Long> ids) {
    if (!ids.isEmpty()) {
      entities
          .createQuery(
              "select distinct d from Despatch d left join fetch d.lines where d.id in :ids",
              Despatch.class)
          .setParameter("ids", ids)
          .getResultList();
    }
  }

  public Optional<Despatch> find(Caller caller, long id) {
    return entities
        .createQuery(
            "select d from Despatch d left join fetch d.lines where d.id = :id and " + VISIBLE,
            Despatch.class)
        .setParameter("id", id)
        .setParameter("companies", caller.companies(READERS))
        .getResultStream()
        .findFirst();
  }

  /** Orders of which something is in a delivery that the caller may see, smallest first. */
  public List<Long> ordersOf(Caller caller, long id) {
    return entities
        .createQuery(
            """
            select distinct l.orderId from DespatchLine l join l.despatch d where d.id = :id and\s"""
                + VISIBLE
                + " order by l.orderId",
            Long.class)
        .setParameter("id", id)
        .setParameter("companies", caller.companies(READERS))
        .getResultList();
  }

  /** Deliveries in which something of the order is, oldest first; lines come along. */
  public List<Despatch> ofOrder(Caller caller, long orderId) {
    return entities
        .createQuery(
            """
            select distinct d from Despatch d join fetch d.lines
            where d.id in (select l.key.despatchId from DespatchLine l where l.orderId = :order)
            and\s"""
                + VISIBLE
                + " order by d.id",
            Despatch.class)
        .setParameter("order", orderId)
        .setParameter("companies", caller.companies(READERS))
        .getResultList();
  }

  /** All that was announced of an order, for whoever judges it. */
  List<DespatchLine> linesOf(long orderId) {
    return entities
        .createQuery(
            "select l from DespatchLine l where l.orderId = :order order by l.key",
            DespatchLine.class)
        .setParameter("order", orderId)
        .getResultList();
  }

  public Optional<Long> byNumber(Caller caller, String number) {
    return entities
        .createQuery(
            "select d.id from Despatch d where d.number = :number and "
                + VISIBLE
                + " order by d.revision desc",
            Long.class)
        .setParameter("number", number)
        .setParameter("companies", caller.companies(READERS))
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Whatever sellers sent under that number, newest revision first. */
  public List<Despatch> numbered(Caller caller, String number) {
    return entities
        .createQuery(
            "select d from Despatch d where d.number = :number and "
                + VISIBLE
                + " order by d.revision desc",
            Despatch.class)
        .setParameter("number", number)
        .setParameter("companies", caller.companies(READERS))
        .getResultList();
  }

  /** The buyer's own delivery under a lock; a delivery of others is not there. */
  public Optional<Despatch> lock(Caller caller, long id, Role... roles) {
    return Optional.ofNullable(entities.find(Despatch.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(found -> caller.hasAny(found.buyerCompanyId(), found.siteId(), roles));
  }

  /** The newest revision of a seller's despatch of that number. */
  public Optional<Despatch> ofSeller(Caller exchange, long sellerCompanyId, String number) {
    return entities
        .createQuery(
            """
            select d from Despatch d where d.sellerCompanyId = :seller and d.number = :number
            and d.sellerCompanyId in :companies order by d.revision desc
            """,
            Despatch.class)
        .setParameter("seller", sellerCompanyId)
        .setParameter("number", number)
        .setParameter("companies", exchange.companies(Role.EXCHANGE, Role.SUPPLIER_DESK))
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Orders of which something is or was in the seller's despatch of that number. */
  public List<Long> ordersOfSeller(Caller exchange, long sellerCompanyId, String number) {
    return entities
        .createQuery(
            """
            select distinct l.orderId from DespatchLine l where l.despatch.number = :number
            and l.despatch.sellerCompanyId = :seller and l.despatch.sellerCompanyId in :companies
            """,
            Long.class)
        .setParameter("seller", sellerCompanyId)
        .setParameter("number", number)
        .setParameter("companies", exchange.companies(Role.EXCHANGE, Role.SUPPLIER_DESK))
        .getResultList();
  }

  /** Of these units, those that lie in a despatch that is still open (doc:L9). */
  public List<String> openPackagesElsewhere(
      Caller exchange, Collection<String> ssccs, long despatchId) {
    return ssccs.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                """
                select distinct p.sscc from DespatchPackage p, Despatch d
                where p.sscc in :ssccs and d.id = p.key.despatchId and d.id <> :own
                and d.closedAt is null and d.voidedAt is null
                and d.sellerCompanyId in :companies order by p.sscc
                """,
                String.class)
            .setParameter("ssccs", ssccs)
            .setParameter("own", despatchId)
            .setParameter("companies", exchange.companies(Role.EXCHANGE, Role.SUPPLIER_DESK))
            .getResultList();
  }

  /** Acts at goods-in, newest first. */
  public List<Booking> bookings(Caller caller, Despatch despatch) {
    return entities
        .createQuery(
            """
            select b from Booking b where b.despatchId = :despatch
            and b.buyerCompanyId = :company order by b.id desc
            """,
            Booking.class)
        .setParameter("despatch", despatch.id())
        .setParameter("company", despatch.buyerCompanyId())
        .getResultList();
  }

  public Optional<Booking> booking(Caller caller, long id) {
    return Optional.ofNullable(entities.find(Booking.class, id))
        .filter(found -> caller.has(Role.RECEIVER, found.buyerCompanyId()));
  }

  public List<Receipt> receipts(Caller caller, Despatch despatch) {
    return entities
        .createQuery(
            "select r from Receipt r where r.despatchId = :despatch order by r.id", Receipt.class)
        .setParameter("despatch", despatch.id())
        .getResultList();
  }

  /** For the exchange: what the outbox names. */
  public Optional<Receipt> receipt(long id) {
    return Optional.ofNullable(entities.find(Receipt.class, id));
  }

  /** For the exchange: the delivery of a receipt. */
  public Despatch ofReceipt(Receipt receipt) {
    return entities.find(Despatch.class, receipt.despatchId());
  }

  /** How many receipts the order has; asked under the order's lock. */
  public long receiptsOf(long orderId) {
    return entities
        .createQuery("select count(r) from Receipt r where r.orderId = :order", Long.class)
        .setParameter("order", orderId)
        .getSingleResult();
  }
}
