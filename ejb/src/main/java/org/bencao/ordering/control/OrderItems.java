package org.bencao.ordering.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Money;
import org.bencao.common.Outcome;
import org.bencao.common.Quantity;
import org.bencao.common.Reason;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkItem.Name;
import org.bencao.common.WorkItem.Place;
import org.bencao.common.WorkKind;
import org.bencao.common.WorkTarget;
import org.bencao.ordering.boundary.Headline;
import org.bencao.ordering.control.WaitingOrders.BackOrder;
import org.bencao.ordering.control.WaitingOrders.OpenPoint;
import org.bencao.ordering.entity.OrderLine;
import org.bencao.ordering.entity.PurchaseOrder;
import org.bencao.organisation.boundary.CompanyView;

/** Says of an order what somebody has to do about it. */
record OrderItems(Map<Long, CompanyView> sellers) {

  private static final String NO_DAY = "none";

  WorkItem openPoint(OpenPoint point) {
    var view = point.exception().view();
    var order = point.order();
    var targets = new ArrayList<>(List.of(orderTarget(order)));
    view.messageId().ifPresent(id -> targets.add(new WorkTarget(WorkTarget.Kind.MESSAGE, id)));
    // the partner took nothing of the order; every other point leaves the rest of it going on
    boolean stands = point.exception().reason() == Reason.ACK_NEGATIVE;
    return new WorkItem(
        WorkKind.OPEN_POINT,
        Optional.of(point.exception().reason()),
        view.finding().facts(),
        point.line().map(OrderItems::name).orElse(Name.same(order.number())),
        place(order, point.line()),
        view.openedAt(),
        Optional.empty(),
        Optional.of(point.line().map(OrderLine::net).orElse(order.net())),
        stands ? Outcome.REFUSE : Outcome.WARN,
        targets);
  }

  WorkItem backOrder(BackOrder backOrder) {
    var line = backOrder.line();
    var order = backOrder.order();
    return new WorkItem(
        WorkKind.BACK_ORDER,
        Optional.empty(),
        Map.of(
            "now", plain(line.confirmed()),
            "wanted", plain(line.wanted()),
            "day", line.backOrderOn().map(Object::toString).orElse(NO_DAY)),
        name(line),
        place(order, Optional.of(line)),
        order.answeredAt().orElse(order.placedAt()),
        Optional.empty(),
        Optional.of(laterValue(line)),
        Outcome.WARN,
        List.of(orderTarget(order)));
  }

  /** Nothing for an order that its headline does not call late. */
  Optional<WorkItem> late(PurchaseOrder order) {
    return lateKind(order.headline(List.of()))
        .map(
            kind ->
                new WorkItem(
                    kind,
                    Optional.empty(),
                    Map.of(),
                    Name.same(order.number()),
                    place(order, Optional.empty()),
                    order.placedAt(),
                    Optional.empty(),
                    Optional.of(order.net()),
                    Outcome.WARN,
                    List.of(orderTarget(order))));
  }

  private static Optional<WorkKind> lateKind(Headline headline) {
    return switch (headline) {
      case OVERDUE -> Optional.of(WorkKind.NO_ANSWER);
      case NO_ACK -> Optional.of(WorkKind.NO_RECEIPT);
      default -> Optional.empty();
    };
  }

  /** Where the name is the order's number already, it is not said twice. */
  private Place place(PurchaseOrder order, Optional<OrderLine> line) {
    var seller = sellers.get(order.sellerCompanyId());
    var number = line.map(one -> order.number()).orElse("");
    return new Place(number, seller.nameEn(), seller.nameZh(), line.map(OrderLine::lineNo));
  }

  private static Money laterValue(OrderLine line) {
    return line.unitPrice().times(new Quantity(line.backOrdered(), line.unit()));
  }

  private static Name name(OrderLine line) {
    return new Name(line.nameEn(), line.nameZh());
  }

  private static WorkTarget orderTarget(PurchaseOrder order) {
    return new WorkTarget(WorkTarget.Kind.ORDER, order.id());
  }

  private static String plain(BigDecimal quantity) {
    return quantity.stripTrailingZeros().toPlainString();
  }
}
