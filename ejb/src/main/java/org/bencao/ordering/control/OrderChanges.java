package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.Tsid;
import org.bencao.exchange.boundary.Outbox;
import org.bencao.exchange.boundary.OutboxKind;
import org.bencao.ordering.boundary.OrderChangeView.Kind;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.QuantityKind;
import org.bencao.ordering.entity.OrderChange;
import org.bencao.ordering.entity.OrderLine;
import org.bencao.ordering.entity.PurchaseOrder;
import org.bencao.ordering.entity.QuantityFact;

/** Keeps what buyers ask about placed orders. */
@ApplicationScoped
public class OrderChanges {

  @Inject EntityManager entities;
  @Inject Orders orders;
  @Inject Story story;
  @Inject Outbox outbox;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** What was asked under that key of the caller's company. */
  public Optional<OrderChange> under(Caller caller, String key) {
    return entities
        .createQuery(
            """
            select c from OrderChange c where c.buyerCompanyId = :company
            and c.commandKey = :key
            """,
            OrderChange.class)
        .setParameter("company", caller.companyId())
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  /** Oldest first; the order was found for the caller. */
  public List<OrderChange> of(Caller caller, PurchaseOrder order) {
    return entities
        .createQuery(
            """
            select distinct c from OrderChange c left join fetch c.lines
            where c.orderId = :order order by c.number
            """,
            OrderChange.class)
        .setParameter("order", order.id())
        .getResultList();
  }

  /** By line what is asked back and not answered yet; the order is under lock or only looked at. */
  public Map<Integer, BigDecimal> askedBack(PurchaseOrder order) {
    var packs = new TreeMap<Integer, BigDecimal>();
    entities
        .createQuery(
            """
            select distinct c from OrderChange c join fetch c.lines
            where c.orderId = :order and c.verdict is null and c.kind = :cancel
            """,
            OrderChange.class)
        .setParameter("order", order.id())
        .setParameter("cancel", Kind.CANCEL)
        // all rows first: read one by one, changes whose rows lie apart come with lines missing
        .getResultList()
        .stream()
        .flatMap(change -> change.lines().stream())
        .forEach(line -> packs.merge(line.lineNo(), line.asked(), BigDecimal::add));
    return packs;
  }

  /** Packs of a line that were granted of wishes after this one. */
  public BigDecimal grantedAfter(OrderChange change, int lineNo) {
    return entities
        .createQuery(
            """
            select coalesce(sum(l.granted), 0) from OrderChangeLine l join l.change c
            where c.orderId = :order and c.number > :number and c.kind = :cancel
            and l.key.lineNo = :line
            """,
            BigDecimal.class)
        .setParameter("order", change.orderId())
        .setParameter("number", change.number())
        .setParameter("cancel", Kind.CANCEL)
        .setParameter("line", lineNo)
        .getSingleResult();
  }

  public Optional<OrderChange> numbered(PurchaseOrder order, String number) {
    return number.matches("[0-9]{1,6}")
        ? entities
            .createQuery(
                "select c from OrderChange c where c.orderId = :order and c.number = :number",
                OrderChange.class)
            .setParameter("order", order.id())
            .setParameter("number", Integer.valueOf(number))
            .getResultStream()
            .findFirst()
        : Optional.empty();
  }

  /** For the exchange: what the outbox names. */
  public OrderChange byId(long id) {
    return entities.find(OrderChange.class, id);
  }

  /** Asks the seller; the order is under lock. */
  public OrderChange ask(
      PurchaseOrder order, Kind kind, OrderChange.Asked asked, Map<Integer, BigDecimal> packs) {
    int number = last(order) + 1;
    var change =
        new OrderChange(identifiers.next(), order, number, kind, asked, wishes(order, kind, packs));
    orders.add(change);
    outbox.append(OutboxKind.ORDER_CHANGE, change.id());
    story.tell(
        order.id(),
        OrderEvent.CHANGE_ASKED,
        asked.by(),
        Map.of("number", String.valueOf(number), "note", asked.note()),
        Optional.empty());
    return change;
  }

  /** Wishes that have no answer yet count as granted: the latest says what is to stay. */
  private Map<Integer, OrderChange.Wish> wishes(
      PurchaseOrder order, Kind kind, Map<Integer, BigDecimal> packs) {
    var before = askedBack(order);
    var wishes = new TreeMap<Integer, OrderChange.Wish>();
    packs.forEach(
        (number, asked) -> {
          var stays =
              switch (kind) {
                case CANCEL ->
                    order
                        .line(number)
                        .orElseThrow()
                        .expected()
                        .subtract(before.getOrDefault(number, BigDecimal.ZERO))
                        .subtract(asked)
                        .max(BigDecimal.ZERO);
                case CONSENT -> asked;
                case REFUSAL -> BigDecimal.ZERO;
              };
          wishes.put(number, new OrderChange.Wish(asked, stays));
        });
    return wishes;
  }

  /** The number of the latest; 0 when nothing was asked. */
  public int last(PurchaseOrder order) {
    return entities
        .createQuery(
            "select coalesce(max(c.number), 0) from OrderChange c where c.orderId = :order",
            Integer.class)
        .setParameter("order", order.id())
        .getSingleResult();
  }

  /** One fact and the sum it changes. */
  public void write(OrderLine line, String documentKey, QuantityKind kind, BigDecimal change) {
    if (change.signum() != 0) {
      orders.add(
          new QuantityFact(identifiers.next(), line, kind, change, documentKey, clock.instant()));
      line.change(kind, change);
    }
  }

  public static String key(OrderChange change) {
    return "change:" + Tsid.text(change.id());
  }
}
