package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Money;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.OrderFilter;
import org.bencao.ordering.boundary.SubstituteOffer;
import org.bencao.ordering.entity.HistoryEntry;
import org.bencao.ordering.entity.LicenceCopy;
import org.bencao.ordering.entity.LineSums;
import org.bencao.ordering.entity.OrderException;
import org.bencao.ordering.entity.OrderLine;
import org.bencao.ordering.entity.PurchaseOrder;
import org.hibernate.jpa.HibernateHints;

/** Orders that a caller may see: those of the own company, as buyer or as seller. */
@ApplicationScoped
public class Orders {

  /** Who reads orders of the company. */
  public static final Role[] READERS = {
    Role.BUYER,
    Role.SITE_HEAD,
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
      "(o.buyerCompanyId in :companies or o.sellerCompanyId in :companies)";

  @Inject EntityManager entities;
  @Inject Requisitions requisitions;

  /**
   * For reading alone: one row more than asked for tells whether there is a next page. Their lines
   * are not read: what a list says of them is in {@link #sums}.
   */
  public List<PurchaseOrder> page(Caller caller, OrderFilter filter) {
    boolean forward = filter.newer().isPresent();
    var where = new StringBuilder("select o from PurchaseOrder o where ").append(VISIBLE);
    filter.older().ifPresent(key -> where.append(" and o.id < :key"));
    filter.newer().ifPresent(key -> where.append(" and o.id > :key"));
    where.append(" order by o.id").append(forward ? "" : " desc");
    var query =
        entities
            .createQuery(where.toString(), PurchaseOrder.class)
            .setParameter("companies", caller.companies(READERS))
            .setHint(HibernateHints.HINT_READ_ONLY, true)
            .setMaxResults(filter.size() + 1);
    filter.older().or(filter::newer).ifPresent(key -> query.setParameter("key", Tsid.parse(key)));
    return query.getResultList();
  }

  /**
   * What was sent and is still to be invoiced, net by offer: of what is missing or went back the
   * credited part has left the invoices already.
   */
  public Map<Long, Money> unbilled(long sellerCompanyId, long buyerCompanyId, String currency) {
    return entities
        .createQuery(
            """
            select l.offerId, sum((l.fulfilment.despatched - l.fulfilment.refused
            - l.fulfilment.invoiced - greatest(0,
              l.fulfilment.shortfall + l.fulfilment.returned - l.fulfilment.credited))
            * coalesce(l.confirmedPrice, l.unitPrice))
            from OrderLine l join l.order o
            where o.sellerCompanyId = :seller and o.buyerCompanyId = :buyer
            and o.currency = :currency
            and l.fulfilment.despatched - l.fulfilment.refused - greatest(0,
              l.fulfilment.shortfall + l.fulfilment.returned - l.fulfilment.credited)
            > l.fulfilment.invoiced
            group by l.offerId
            """,
            Object[].class)
        .setParameter("seller", sellerCompanyId)
        .setParameter("buyer", buyerCompanyId)
        .setParameter("currency", currency)
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> (Long) row[0], row -> new Money((BigDecimal) row[1], currency)));
  }

  /** The last order of each of these goods, whenever it was placed; one statement. */
  public List<PurchaseOrder> lastOfGoods(Collection<byte[]> hashes) {
    return entities
        .createQuery(
            """
            select o from PurchaseOrder o where o.id in (
              select max(p.id) from PurchaseOrder p where p.goodsHash in :hashes
              group by p.goodsHash)
            """,
            PurchaseOrder.class)
        .setParameter("hashes", hashes)
        .getResultList();
  }

  /** The sums of each order's lines, in one statement. */
  public Map<Long, List<LineSums>> sums(Caller caller, Collection<PurchaseOrder> found) {
    return found.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                """
                select new org.bencao.ordering.entity.LineSums(
                l.key.orderId, l.key.lineNo, l.ordered, l.cancelled, l.confirmed, l.backOrdered,
                l.rejected, l.offered, l.fulfilment)
                from OrderLine l where l.key.orderId in :ids
                """,
                LineSums.class)
            .setParameter("ids", found.stream().map(PurchaseOrder::id).toList())
            .getResultStream()
            .collect(Collectors.groupingBy(LineSums::orderId));
  }

  public Optional<PurchaseOrder> find(Caller caller, long id) {
    return entities
        .createQuery(
            "select o from PurchaseOrder o left join fetch o.lines where o.id = :id and " + VISIBLE,
            PurchaseOrder.class)
        .setParameter("id", id)
        .setParameter("companies", caller.companies(READERS))
        .getResultStream()
        .findFirst();
  }

  public Optional<Long> byNumber(Caller caller, String number) {
    return entities
        .createQuery(
            "select o.id from PurchaseOrder o where o.number = :number and " + VISIBLE, Long.class)
        .setParameter("number", number)
        .setParameter("companies", caller.companies(READERS))
        .getResultStream()
        .findFirst();
  }

  /** For an answer to the order's own buyer. */
  public Optional<PurchaseOrder> ofBuyer(long buyerCompanyId, String number) {
    return entities
        .createQuery(
            "select o from PurchaseOrder o where o.number = :number and o.buyerCompanyId = :buyer",
            PurchaseOrder.class)
        .setParameter("number", number)
        .setParameter("buyer", buyerCompanyId)
        .getResultStream()
        .findFirst();
  }

  /** For a document of the order's own seller; any other seller's document finds nothing. */
  public Optional<PurchaseOrder> ofSeller(Caller exchange, String number) {
    // read for the first time under the lock: what was read before it may be stale
    return Optional.ofNullable(numbered(exchange, List.of(number)).get(number)).flatMap(this::lock);
  }

  /** Identifiers of a seller's orders by number; a database may find numbers that look alike. */
  public Map<String, Long> numbered(Caller exchange, Collection<String> numbers) {
    return numbers.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                """
                select o.number, o.id from PurchaseOrder o where o.number in :numbers
                and o.sellerCompanyId in :companies
                """,
                Object[].class)
            .setParameter("numbers", numbers)
            .setParameter("companies", exchange.companies(Role.EXCHANGE))
            .getResultStream()
            .filter(row -> numbers.contains((String) row[0]))
            .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
  }

  /** By identifier, whosever they are. */
  public Map<Long, String> numbers(Collection<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                "select o.id, o.number from PurchaseOrder o where o.id in :ids", Object[].class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
  }

  /** Of a site from a seller, the newest first; without their lines. */
  public List<PurchaseOrder> latest(Caller caller, long site, long seller, int most) {
    return entities
        .createQuery(
            "select o from PurchaseOrder o where o.siteId = :site and o.sellerCompanyId = :seller"
                + " and o.buyerCompanyId in :companies order by o.id desc",
            PurchaseOrder.class)
        .setParameter("site", site)
        .setParameter("seller", seller)
        .setParameter("companies", caller.companies(READERS))
        .setMaxResults(most)
        .getResultList();
  }

  /** For the exchange: events and documents name orders by identifier. */
  public Optional<PurchaseOrder> lock(long id) {
    return Optional.ofNullable(
        entities.find(PurchaseOrder.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Of a site for which the caller buys; locked before its lines are read. */
  public Optional<PurchaseOrder> lockOfBuyer(Caller caller, long id) {
    return lock(id).filter(order -> caller.has(Role.BUYER, order.buyerCompanyId(), order.siteId()));
  }

  /** To a company for which the caller is the desk; locked before its lines are read. */
  public Optional<PurchaseOrder> lockOfSeller(Caller caller, long id) {
    return lock(id).filter(order -> caller.has(Role.SUPPLIER_DESK, order.sellerCompanyId()));
  }

  public Optional<PurchaseOrder> forDocument(long id) {
    return Optional.ofNullable(entities.find(PurchaseOrder.class, id));
  }

  /** Orders whose answer is late; from a day on, or H2 walks through all that have none. */
  public List<Long> answerDue(Instant now) {
    return entities
        .createQuery(
            "select o.id from PurchaseOrder o where o.answerDueAt between :ever and :now"
                + " order by o.answerDueAt",
            Long.class)
        .setParameter("ever", Instant.EPOCH)
        .setParameter("now", now)
        .setMaxResults(100)
        .getResultList();
  }

  public List<HistoryEntry> history(Caller caller, PurchaseOrder order) {
    return entities
        .createQuery(
            "select h from HistoryEntry h where h.orderId = :order order by h.id",
            HistoryEntry.class)
        .setParameter("order", order.id())
        .getResultList();
  }

  public List<LicenceCopy> licences(Caller caller, PurchaseOrder order) {
    return entities
        .createQuery(
            "select l from LicenceCopy l where l.key.orderId = :order order by l.key.position",
            LicenceCopy.class)
        .setParameter("order", order.id())
        .getResultList();
  }

  /** Open exceptions of many orders in one statement. */
  public Map<Long, List<OrderException>> openExceptions(Caller caller, Collection<Long> orders) {
    return orders.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                """
                select e from OrderException e where e.orderId in :orders and e.closedAt is null
                order by e.id
                """,
                OrderException.class)
            .setParameter("orders", orders)
            .getResultStream()
            .collect(Collectors.groupingBy(OrderException::orderId));
  }

  public Optional<OrderException> exception(Caller caller, long id) {
    return Optional.ofNullable(
        entities.find(OrderException.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /**
   * What of each offer is promised and not given up, in orders placed after the declaration:
   * ordered less cancelled less rejected; orders that wait for approval promise it too.
   */
  public Map<Long, BigDecimal> openPromises(Collection<Long> offerIds) {
    var promises = new HashMap<>(placedPromises(offerIds));
    requisitions
        .promises(offerIds)
        .forEach((offer, packs) -> promises.merge(offer, packs, BigDecimal::add));
    return promises;
  }

  private Map<Long, BigDecimal> placedPromises(Collection<Long> offerIds) {
    return entities
        .createQuery(
            """
            select l.offerId, sum(l.ordered - l.cancelled - l.rejected)
            from OrderLine l, Stock s
            where l.offerId in :offers and s.offerId = l.offerId
            and (l.order.placedAt > s.declaredAt or l.order.ackedAt is null)
            group by l.offerId
            """,
            Object[].class)
        .setParameter("offers", offerIds)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (BigDecimal) row[1]));
  }

  /** Of these orders, by line, the other item that the buyer takes. */
  public Map<Long, Map<Integer, SubstituteOffer>> standIns(Collection<Long> orders) {
    return orders.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                """
                select l from OrderLine l join fetch l.order
                where l.key.orderId in :orders and l.substituted > 0
                """,
                OrderLine.class)
            .setParameter("orders", orders)
            .getResultStream()
            .filter(line -> line.standIn().isPresent())
            .collect(
                Collectors.groupingBy(
                    OrderLine::orderId,
                    Collectors.toMap(OrderLine::lineNo, line -> line.standIn().orElseThrow())));
  }

  /**
   * What is written meanwhile waits for the end: nothing that is read meanwhile depends on it, so
   * it is not compared again before each question.
   */
  public <T> T writingAtEnd(Supplier<T> work) {
    var usual = entities.getFlushMode();
    entities.setFlushMode(FlushModeType.COMMIT);
    try {
      return work.get();
    } finally {
      entities.setFlushMode(usual);
    }
  }

  public void add(Object entity) {
    entities.persist(entity);
  }

  public void flush() {
    entities.flush();
  }
}
