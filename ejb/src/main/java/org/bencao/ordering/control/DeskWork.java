package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkSource;
import org.bencao.ordering.boundary.DeskTask;
import org.bencao.ordering.entity.PurchaseOrder;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerView;

/**
 * What orders ask of the desk of a seller without EDI (K1); they go to its company, so that each of
 * its sites sees all of them. A seller with EDI has nothing to do here: its own system answers.
 */
@ApplicationScoped
public class DeskWork implements WorkSource {

  private static final List<DeskTask> OF_LINES =
      List.of(DeskTask.ANSWER, DeskTask.SHIP, DeskTask.INVOICE);

  @Inject DeskOrders desk;
  @Inject CompanyService companies;
  @Inject PartnerService partners;
  @Inject Clock clock;

  @Override
  public List<WorkItem> items(Caller caller, long siteId, int most) {
    return caller.has(Role.SUPPLIER_DESK, caller.companyId())
        ? partners
            .deskOf(caller, caller.companyId())
            .map(partner -> items(caller, partner, most))
            .orElse(List.of())
        : List.of();
  }

  private List<WorkItem> items(Caller caller, PartnerView partner, int most) {
    var zone = ZoneId.of(partner.zone());
    var today = LocalDate.ofInstant(clock.instant(), zone);
    var orders =
        desk.open(caller, today, most).stream()
            .filter(order -> order.sellerCompanyId() == caller.companyId())
            // what went to a system that the seller has by now is answered there
            .filter(order -> order.sellerSystemId().map(id -> id == partner.id()).orElse(true))
            .collect(
                Collectors.toMap(
                    PurchaseOrder::id, order -> order, (first, same) -> first, TreeMap::new));
    var buyers =
        companies.byIds(
            caller, orders.values().stream().map(PurchaseOrder::buyerCompanyId).toList());
    var drawn = new DeskItems(buyers, zone, today);
    var items = new ArrayList<WorkItem>();
    for (var order : orders.values()) {
      var tasks = DeskOrders.tasks(order, today);
      OF_LINES.stream().filter(tasks::contains).forEach(task -> items.add(drawn.of(task, order)));
    }
    desk.waiting(caller, orders.keySet())
        .forEach(change -> items.add(drawn.change(change, orders.get(change.orderId()))));
    return items.stream().limit(most).toList();
  }
}
