package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.DeskFilter;
import org.bencao.ordering.boundary.DeskTask;
import org.bencao.ordering.entity.OrderChange;
import org.bencao.ordering.entity.OrderLine;
import org.bencao.ordering.entity.PurchaseOrder;

/** Orders to companies for which the caller is the desk, by what they ask of it. */
@ApplicationScoped
public class DeskOrders {

  private static final String TO_ANSWER =
      "l.ordered > l.cancelled + l.confirmed + l.backOrdered + l.rejected + l.offered";

  /** A part that was to come later is due when its day has come. */
  private static final String TO_SHIP =
      "(l.confirmed > l.fulfilment.despatched"
          + " or l.backOrdered > 0 and (l.backOrderOn is null or l.backOrderOn <= :today))";

  private static final String TO_INVOICE = "l.fulfilment.despatched > l.fulfilment.invoiced";

  private static final String OPEN =
      " from OrderLine l where l.sellerCompanyId in :companies and l.openToSeller = true";

  private static final String ASKED =
      " from OrderChange c where c.sellerCompanyId in :companies and c.verdict is null";

  private static final String ALL = " from PurchaseOrder o where o.sellerCompanyId in :companies";

  @Inject EntityManager entities;

  /** One order more than asked for tells whether there is a next page; lines come along. */
  public List<PurchaseOrder> page(Caller caller, DeskFilter filter, LocalDate today) {
    var ids = ids(caller, filter, today);
    var orders = withLines(ids);
    return ids.stream().map(orders::get).toList();
  }

  /** The oldest orders that ask for anything, with their lines; three statements. */
  public Collection<PurchaseOrder> open(Caller caller, LocalDate today, int most) {
    var any = " and (" + TO_ANSWER + " or " + TO_SHIP + " or " + TO_INVOICE + ")";
    var ids =
        new TreeSet<>(
            ofDesk(
                    caller,
                    entities.createQuery(
                        "select distinct l.key.orderId" + OPEN + any + " order by l.key.orderId",
                        Long.class))
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList());
    ids.addAll(
        ofDesk(
                caller,
                entities.createQuery(
                    "select distinct c.orderId" + ASKED + " order by c.orderId", Long.class))
            .setMaxResults(most)
            .getResultList());
    return withLines(ids).values();
  }

  /** The system or desk to which an order was placed; of one that was read already. */
  public Optional<Long> systemOf(long orderId) {
    return Optional.ofNullable(entities.find(PurchaseOrder.class, orderId))
        .flatMap(PurchaseOrder::sellerSystemId);
  }

  private List<Long> ids(Caller caller, DeskFilter filter, LocalDate today) {
    var id = filter.task().map(DeskOrders::id).orElse("o.id");
    var text =
        "select distinct "
            + id
            + filter.task().map(DeskOrders::condition).orElse(ALL)
            + filter.older().map(key -> " and " + id + " < :key").orElse("")
            + filter.newer().map(key -> " and " + id + " > :key").orElse("")
            + " order by "
            + id
            + (filter.upwards() ? "" : " desc");
    var query = ofDesk(caller, entities.createQuery(text, Long.class));
    filter.older().or(filter::newer).ifPresent(key -> query.setParameter("key", Tsid.parse(key)));
    if (filter.task().filter(DeskTask.SHIP::equals).isPresent()) {
      query.setParameter("today", today);
    }
    return query.setMaxResults(filter.size() + 1).getResultList();
  }

  private static String id(DeskTask task) {
    return task == DeskTask.CHANGE ? "c.orderId" : "l.key.orderId";
  }

  private static String condition(DeskTask task) {
    return switch (task) {
      case ANSWER -> OPEN + " and " + TO_ANSWER;
      case SHIP -> OPEN + " and " + TO_SHIP;
      case INVOICE -> OPEN + " and " + TO_INVOICE;
      case CHANGE -> ASKED;
    };
  }

  private Map<Long, PurchaseOrder> withLines(Collection<Long> ids) {
    var orders = new HashMap<Long, PurchaseOrder>();
    if (!ids.isEmpty()) {
      entities
          .createQuery(
              "select distinct o from PurchaseOrder o left join fetch o.lines where o.id in :ids",
              PurchaseOrder.class)
          .setParameter("ids", ids)
          // all rows first: read one by one, orders whose rows lie apart come with lines missing
          .getResultList()
          .forEach(order -> orders.put(order.id(), order));
    }
    return orders;
  }

  /** How many orders ask for each; two statements. */
  public Map<DeskTask, Long> counts(Caller caller, LocalDate today) {
    var row =
        ofDesk(
                caller,
                entities.createQuery(
                    "select "
                        + count(TO_ANSWER)
                        + ", "
                        + count(TO_SHIP)
                        + ", "
                        + count(TO_INVOICE)
                        + OPEN,
                    Object[].class))
            .setParameter("today", today)
            .getSingleResult();
    long changes =
        ofDesk(caller, entities.createQuery("select count(distinct c.orderId)" + ASKED, Long.class))
            .getSingleResult();
    var counts = new EnumMap<DeskTask, Long>(DeskTask.class);
    counts.put(DeskTask.ANSWER, (Long) row[0]);
    counts.put(DeskTask.SHIP, (Long) row[1]);
    counts.put(DeskTask.INVOICE, (Long) row[2]);
    counts.put(DeskTask.CHANGE, changes);
    return counts;
  }

  private static String count(String condition) {
    return "count(distinct case when " + condition + " then l.key.orderId end)";
  }

  /** What nobody answered yet of these orders, oldest first, with its lines. */
  public List<OrderChange> waiting(Caller caller, Collection<Long> orders) {
    return orders.isEmpty()
        ? List.of()
        : ofDesk(
                caller,
                entities.createQuery(
                    """
                    select distinct c from OrderChange c join fetch c.lines
                    where c.sellerCompanyId in :companies and c.verdict is null
                    and c.orderId in :orders order by c.id
                    """,
                    OrderChange.class))
            .setParameter("orders", orders)
            .getResultList();
  }

  /** What the lines of an order ask. */
  public static Set<DeskTask> tasks(PurchaseOrder order, LocalDate today) {
    var tasks = EnumSet.noneOf(DeskTask.class);
    for (var line : order.lines()) {
      if (line.unanswered().signum() > 0) {
        tasks.add(DeskTask.ANSWER);
      }
      if (isToShip(line, today)) {
        tasks.add(DeskTask.SHIP);
      }
      if (line.fulfilment().despatched().compareTo(line.fulfilment().invoiced()) > 0) {
        tasks.add(DeskTask.INVOICE);
      }
    }
    return tasks;
  }

  static boolean isToShip(OrderLine line, LocalDate today) {
    return line.confirmed().compareTo(line.fulfilment().despatched()) > 0
        || line.backOrdered().signum() > 0
            && line.backOrderOn().map(day -> !day.isAfter(today)).orElse(true);
  }

  private static <T> TypedQuery<T> ofDesk(Caller caller, TypedQuery<T> query) {
    return query.setParameter("companies", caller.companies(Role.SUPPLIER_DESK));
  }
}
