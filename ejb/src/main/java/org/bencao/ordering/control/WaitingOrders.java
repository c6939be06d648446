package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.ordering.entity.OrderException;
import org.bencao.ordering.entity.OrderLine;
import org.bencao.ordering.entity.PurchaseOrder;

/** What a site of the caller's own company waits for from its suppliers. */
@ApplicationScoped
public class WaitingOrders {

  /** Something for a person to decide, with the line where it concerns one. */
  public record OpenPoint(
      OrderException exception, PurchaseOrder order, Optional<OrderLine> line) {}

  /** A line of which a part comes later. */
  public record BackOrder(OrderLine line, PurchaseOrder order) {}

  /** What one supplier promised for one day. */
  public record Promise(long sellerCompanyId, LocalDate day, long orders, long lines) {}

  @Inject EntityManager entities;

  public List<OpenPoint> openPoints(Caller caller, long siteId, int most) {
    return ofSite(
            caller,
            siteId,
            entities.createQuery(
                """
                select e, o, l from OrderException e join PurchaseOrder o on o.id = e.orderId
                left join OrderLine l on l.key.orderId = e.orderId and l.key.lineNo = e.lineNo
                where e.closedAt is null and o.buyerCompanyId = :company and o.siteId = :site
                order by e.id
                """,
                Object[].class))
        .setMaxResults(most)
        .getResultStream()
        .map(WaitingOrders::openPoint)
        .toList();
  }

  private static OpenPoint openPoint(Object[] row) {
    var line = Optional.ofNullable((OrderLine) row[2]);
    return new OpenPoint((OrderException) row[0], (PurchaseOrder) row[1], line);
  }

  /** When a person last closed a point. */
  public Optional<Instant> lastClosed(Caller caller, long siteId) {
    return ofSite(
            caller,
            siteId,
            entities.createQuery(
                """
                select e.closedAt from OrderException e join PurchaseOrder o on o.id = e.orderId
                where e.closedAt is not null and o.buyerCompanyId = :company and o.siteId = :site
                order by e.closedAt desc
                """,
                Instant.class))
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  public List<BackOrder> backOrders(Caller caller, long siteId, int most) {
    return ofSite(
            caller,
            siteId,
            entities.createQuery(
                """
                select l, o from OrderLine l join l.order o
                where l.buyerCompanyId = :company and l.backOrdered > 0 and o.siteId = :site
                order by o.id, l.key.lineNo
                """,
                Object[].class))
        .setMaxResults(most)
        .getResultStream()
        .map(row -> new BackOrder((OrderLine) row[0], (PurchaseOrder) row[1]))
        .toList();
  }

  /** Whose deadline for a receipt or an answer has passed, with their lines. */
  public List<PurchaseOrder> late(Caller caller, long siteId, int most) {
    var ids = lateIds(caller, siteId, most);
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                """
                select distinct o from PurchaseOrder o left join fetch o.lines
                where o.id in :ids order by o.id
                """,
                PurchaseOrder.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  private List<Long> lateIds(Caller caller, long siteId, int most) {
    return ofSite(
            caller,
            siteId,
            entities.createQuery(
                """
                select o.id from PurchaseOrder o
                where o.buyerCompanyId = :company and o.siteId = :site and o.answeredAt is null
                and (o.answerDueAt is null or o.sendVerdict = :overdue) order by o.id
                """,
                Long.class))
        .setParameter("overdue", PurchaseOrder.SendVerdict.OVERDUE)
        .setMaxResults(most)
        .getResultList();
  }

  /** Orders that the supplier has not answered yet, late or not. */
  public long unanswered(Caller caller, long siteId) {
    return ofSite(
            caller,
            siteId,
            entities.createQuery(
                """
                select count(o) from PurchaseOrder o
                where o.buyerCompanyId = :company and o.siteId = :site and o.answeredAt is null
                """,
                Long.class))
        .getSingleResult();
  }

  public List<Promise> promises(Caller caller, long siteId, LocalDate from) {
    return ofSite(
            caller,
            siteId,
            entities.createQuery(
                """
                select o.sellerCompanyId, l.promisedOn, count(distinct o.id), count(l.offerId)
                from OrderLine l join l.order o
                where l.buyerCompanyId = :company and l.promisedOn >= :from and l.confirmed > 0
                and o.siteId = :site
                group by o.sellerCompanyId, l.promisedOn order by l.promisedOn, o.sellerCompanyId
                """,
                Object[].class))
        .setParameter("from", from)
        .getResultStream()
        .map(row -> new Promise((Long) row[0], (LocalDate) row[1], (Long) row[2], (Long) row[3]))
        .toList();
  }

  private static <T> TypedQuery<T> ofSite(Caller caller, long siteId, TypedQuery<T> query) {
    return query.setParameter("company", caller.companyId()).setParameter("site", siteId);
  }
}
