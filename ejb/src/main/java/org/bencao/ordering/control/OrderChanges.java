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
import java.util.TreeSet;
import org.bencao.catalogue.boundary.StockService;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.Reason;
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

/** Keeps what buyers ask about placed orders, and does what sellers grant. */
@ApplicationScoped
public class OrderChanges {

  @Inject EntityManager entities;
  @Inject Orders orders;
  @Inject Story story;
  @Inject Outbox outbox;
  @Inject StockService stock;
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
    return askedBack(order, Integer.MAX_VALUE);
  }

  /** The same up to that number, this one included. */
  public Map<Integer, BigDecimal> askedBack(PurchaseOrder order, int upTo) {
    var packs = new TreeMap<Integer, BigDecimal>();
    entities
        .createQuery(
            """
            select distinct c from OrderChange c join fetch c.lines
            where c.orderId = :order and c.verdict is null and c.kind = :cancel
            and c.number <= :number
            """,
            OrderChange.class)
        .setParameter("order", order.id())
        .setParameter("cancel", Kind.CANCEL)
        .setParameter("number", upTo)
        // all rows first: read one by one, changes whose rows lie apart come with lines missing
        .getResultList()
        .stream()
        .flatMap(change -> change.lines().stream())
        .forEach(line -> packs.merge(line.lineNo(), line.asked(), BigDecimal::add));
    return packs;
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
        new OrderChange(identifiers.next(), order, number, kind, asked, new TreeMap<>(packs));
    entities.persist(change);
    outbox.append(OutboxKind.ORDER_CHANGE, change.id());
    story.tell(
        order.id(),
        OrderEvent.CHANGE_ASKED,
        asked.by(),
        Map.of("number", String.valueOf(number), "note", asked.note()),
        Optional.empty());
    return change;
  }

  private int last(PurchaseOrder order) {
    return entities
        .createQuery(
            "select coalesce(max(c.number), 0) from OrderChange c where c.orderId = :order",
            Integer.class)
        .setParameter("order", order.id())
        .getSingleResult();
  }

  /** What of a line may still be taken back: neither gone, refused nor taken back already. */
  public static BigDecimal cancellable(OrderLine line) {
    return line.wanted()
        .subtract(line.fulfilment().despatched())
        .subtract(line.rejected())
        .max(BigDecimal.ZERO);
  }

  /**
   * Takes packs back, of the unanswered first, then of the back-ordered, the offered and the
   * confirmed; answers how many it could.
   */
  public Map<Integer, BigDecimal> cancel(
      PurchaseOrder order, String documentKey, Map<Integer, BigDecimal> packs) {
    var done = new TreeMap<Integer, BigDecimal>();
    var freed = new TreeSet<Long>();
    packs.forEach(
        (number, asked) -> {
          var line = order.line(number).orElseThrow();
          var taken = asked.min(cancellable(line));
          done.put(number, taken);
          if (taken.signum() > 0) {
            cancel(line, documentKey, taken);
            freed.add(line.offerId());
          }
        });
    order.lines().forEach(OrderLine::requireBalance);
    rebase(freed);
    return done;
  }

  /**
   * Does what the seller granted of a wish; a person hears of what it did not, or came too late
   * for.
   */
  public void grant(
      PurchaseOrder order,
      OrderChange change,
      Map<Integer, BigDecimal> granted,
      String actor,
      Optional<Long> messageId) {
    var done = cancel(order, key(change), granted);
    for (var line : change.lines()) {
      line.grant(done.get(line.lineNo()));
      var missing = line.asked().subtract(done.get(line.lineNo()));
      if (missing.signum() > 0) {
        story.open(
            order.id(),
            actor,
            Optional.of(line.lineNo()),
            Reason.CHANGE_TOO_LATE,
            Map.of("qty", missing.stripTrailingZeros().toPlainString()),
            messageId);
      }
    }
  }

  private void cancel(OrderLine line, String documentKey, BigDecimal taken) {
    var rest = taken.subtract(taken.min(line.unanswered()));
    rest = take(line, documentKey, QuantityKind.BACK_ORDERED, line.backOrdered(), rest);
    rest = take(line, documentKey, QuantityKind.OFFERED, line.offered(), rest);
    var open = line.confirmed().subtract(line.fulfilment().despatched());
    take(line, documentKey, QuantityKind.CONFIRMED, open, rest);
    write(line, documentKey, QuantityKind.CANCELLED, taken);
  }

  private BigDecimal take(
      OrderLine line, String documentKey, QuantityKind kind, BigDecimal from, BigDecimal wanted) {
    var taken = from.min(wanted);
    write(line, documentKey, kind, taken.negate());
    return wanted.subtract(taken);
  }

  /** One fact and the sum it changes. */
  public void write(OrderLine line, String documentKey, QuantityKind kind, BigDecimal change) {
    if (change.signum() != 0) {
      orders.add(
          new QuantityFact(identifiers.next(), line, kind, change, documentKey, clock.instant()));
      line.change(kind, change);
    }
  }

  /** A promise ended: what is left is counted again under the lock. */
  public void rebase(TreeSet<Long> offers) {
    if (offers.isEmpty()) {
      return;
    }
    orders.flush();
    stock.lock(offers);
    var promises = orders.openPromises(offers);
    offers.forEach(
        offer ->
            stock.rebase(offer, promises.getOrDefault(offer, BigDecimal.ZERO).intValueExact()));
  }

  public static String key(OrderChange change) {
    return "change:" + Tsid.text(change.id());
  }
}
