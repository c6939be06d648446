package org.bencao.ordering.control;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bencao.common.Money;
import org.bencao.common.Outcome;
import org.bencao.common.Quantity;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkItem.Name;
import org.bencao.common.WorkItem.Place;
import org.bencao.common.WorkKind;
import org.bencao.common.WorkTarget;
import org.bencao.ordering.boundary.DeskTask;
import org.bencao.ordering.entity.OrderChange;
import org.bencao.ordering.entity.OrderLine;
import org.bencao.ordering.entity.PurchaseOrder;
import org.bencao.organisation.boundary.CompanyView;

/** Says of an order what the desk of its seller has to do about it. */
record DeskItems(Map<Long, CompanyView> buyers, ZoneId zone, LocalDate today) {

  WorkItem of(DeskTask task, PurchaseOrder order) {
    return switch (task) {
      case ANSWER ->
          item(
              WorkKind.DESK_ANSWER,
              order,
              line -> line.unanswered().signum() > 0,
              OrderLine::unanswered,
              order.placedAt(),
              order.answerDueAt());
      case SHIP ->
          item(
              WorkKind.DESK_SHIP,
              order,
              line -> DeskOrders.isToShip(line, today),
              line ->
                  line.confirmed().add(line.backOrdered()).subtract(line.fulfilment().despatched()),
              order.answeredAt().orElse(order.placedAt()),
              firstPromise(order));
      case INVOICE ->
          item(
              WorkKind.DESK_INVOICE,
              order,
              line -> toInvoice(line).signum() > 0,
              DeskItems::toInvoice,
              order.answeredAt().orElse(order.placedAt()),
              Optional.empty());
      case CHANGE -> throw new IllegalArgumentException("task: found CHANGE, wanted one of lines");
    };
  }

  WorkItem change(OrderChange change, PurchaseOrder order) {
    var stake = Money.zero(order.currency());
    for (var asked : change.lines()) {
      stake = stake.plus(worth(order.line(asked.lineNo()).orElseThrow(), asked.asked()));
    }
    return new WorkItem(
        WorkKind.DESK_CHANGE,
        Optional.empty(),
        Map.of("kind", change.kind().name(), "lines", String.valueOf(change.lines().size())),
        Name.same(order.number()),
        place(order),
        change.askedAt(),
        Optional.empty(),
        Optional.of(stake),
        Outcome.WARN,
        List.of(target(order)));
  }

  private WorkItem item(
      WorkKind kind,
      PurchaseOrder order,
      Predicate<OrderLine> concerns,
      Function<OrderLine, BigDecimal> packs,
      Instant since,
      Optional<Instant> due) {
    var lines = order.lines().stream().filter(concerns).toList();
    var stake = Money.zero(order.currency());
    for (var line : lines) {
      stake = stake.plus(worth(line, packs.apply(line)));
    }
    return new WorkItem(
        kind,
        Optional.empty(),
        Map.of("lines", String.valueOf(lines.size())),
        Name.same(order.number()),
        place(order),
        since,
        due,
        Optional.of(stake),
        Outcome.WARN,
        List.of(target(order)));
  }

  /** What is promised for a day has to be there when it ends. */
  private Optional<Instant> firstPromise(PurchaseOrder order) {
    return order.lines().stream()
        .filter(line -> line.confirmed().compareTo(line.fulfilment().despatched()) > 0)
        .flatMap(line -> line.promisedOn().stream())
        .min(Comparator.naturalOrder())
        .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
  }

  private static BigDecimal toInvoice(OrderLine line) {
    return line.fulfilment().despatched().subtract(line.fulfilment().invoiced());
  }

  private static Money worth(OrderLine line, BigDecimal packs) {
    var price = line.confirmedPrice().orElse(line.unitPrice());
    return price.times(new Quantity(packs, line.unit()));
  }

  private Place place(PurchaseOrder order) {
    var buyer = buyers.get(order.buyerCompanyId());
    return new Place("", buyer.nameEn(), buyer.nameZh(), Optional.empty());
  }

  private static WorkTarget target(PurchaseOrder order) {
    return new WorkTarget(WorkTarget.Kind.DESK, order.id());
  }
}
