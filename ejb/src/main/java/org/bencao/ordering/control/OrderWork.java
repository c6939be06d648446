package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkSource;
import org.bencao.ordering.control.WaitingOrders.BackOrder;
import org.bencao.ordering.control.WaitingOrders.OpenPoint;
import org.bencao.ordering.entity.PurchaseOrder;
import org.bencao.organisation.boundary.CompanyService;

/** What orders of a site ask of its buyers and approvers: those who may close an open point. */
@ApplicationScoped
public class OrderWork implements WorkSource {

  @Inject WaitingOrders waiting;
  @Inject CompanyService companies;

  @Override
  public List<WorkItem> items(Caller caller, long siteId, int most) {
    if (!isFor(caller, siteId)) {
      return List.of();
    }
    var points = waiting.openPoints(caller, siteId, most);
    var backOrders = waiting.backOrders(caller, siteId, most);
    var late = waiting.late(caller, siteId, most);
    var sellers =
        Stream.of(
                points.stream().map(OpenPoint::order),
                backOrders.stream().map(BackOrder::order),
                late.stream())
            .flatMap(orders -> orders.map(PurchaseOrder::sellerCompanyId))
            .collect(Collectors.toSet());
    var drawn = new OrderItems(companies.byIds(caller, sellers));
    var items = new ArrayList<WorkItem>();
    points.forEach(point -> items.add(drawn.openPoint(point)));
    backOrders.forEach(backOrder -> items.add(drawn.backOrder(backOrder)));
    late.forEach(order -> drawn.late(order).ifPresent(items::add));
    return items.stream().limit(most).toList();
  }

  @Override
  public Optional<Instant> lastDone(Caller caller, long siteId) {
    return isFor(caller, siteId) ? waiting.lastClosed(caller, siteId) : Optional.empty();
  }

  private static boolean isFor(Caller caller, long siteId) {
    return caller.has(Role.BUYER, caller.companyId(), siteId)
        || caller.has(Role.APPROVER, caller.companyId(), siteId);
  }
}
