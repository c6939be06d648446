package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.OverdueSource;
import org.bencao.common.Page;
import org.bencao.common.Reading;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.ordering.control.DeskOrders;
import org.bencao.ordering.control.Orders;
import org.bencao.ordering.entity.OrderChange;
import org.bencao.ordering.entity.PurchaseOrder;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerView;

/** The desk of a seller: which orders ask something of it, and one of them with all it may do. */
@Stateless
@Reading
public class DeskOrderService {

  @Inject DeskOrders desk;
  @Inject Orders orders;
  @Inject OrderService views;
  @Inject CancelOrderService changes;
  @Inject CompanyService companies;
  @Inject PartnerService partners;
  @Inject OverdueSource overdue;
  @Inject Clock clock;

  /** A constant number of statements, whatever the size of the page. */
  public Page<DeskRow> list(Caller caller, DeskFilter filter) {
    caller.require(Role.SUPPLIER_DESK);
    var today = today(caller);
    var found = new ArrayList<>(desk.page(caller, filter, today));
    boolean more = found.size() > filter.size();
    if (more) {
      found.remove(found.size() - 1);
    }
    if (filter.upwards() != filter.oldestFirst()) {
      Collections.reverse(found);
    }
    boolean hasOlder = filter.upwards() ? filter.newer().isPresent() : more;
    boolean hasNewer = filter.upwards() ? more : filter.older().isPresent();
    return new Page<>(
        rows(caller, found, today),
        found.stream()
            .map(PurchaseOrder::id)
            .min(Long::compare)
            .filter(id -> hasOlder)
            .map(Tsid::text),
        found.stream()
            .map(PurchaseOrder::id)
            .max(Long::compare)
            .filter(id -> hasNewer)
            .map(Tsid::text));
  }

  /** How many orders ask for each task. */
  public Map<DeskTask, Long> counts(Caller caller) {
    caller.require(Role.SUPPLIER_DESK);
    return desk.counts(caller, today(caller));
  }

  /** Whether the caller's company has no EDI: its people answer here. */
  public boolean answersHere(Caller caller) {
    caller.require(Role.SUPPLIER_DESK);
    return partners.ofSeller(caller, caller.companyId()).map(PartnerView::desk).orElse(false);
  }

  /** Nothing for an order to others, as for an order that never was. */
  public Optional<DeskOrder> find(Caller caller, PurchaseOrderId id) {
    caller.require(Role.SUPPLIER_DESK);
    return views
        .find(caller, id)
        .filter(order -> caller.has(Role.SUPPLIER_DESK, order.sellerCompanyId()))
        .map(
            order ->
                new DeskOrder(
                    order,
                    partners
                        .serving(caller, desk.systemOf(id.value()), order.sellerCompanyId())
                        .map(PartnerView::desk)
                        .orElse(false),
                    changes.of(caller, id),
                    Optional.ofNullable(
                        overdue
                            .oldest(
                                caller,
                                order.buyerCompanyId(),
                                List.of(order.sellerCompanyId()),
                                today(caller))
                            .get(order.sellerCompanyId()))));
  }

  /** Where the seller is. */
  private LocalDate today(Caller caller) {
    ZoneId zone =
        partners
            .ofSeller(caller, caller.companyId())
            .map(PartnerView::zone)
            .map(ZoneId::of)
            .orElse(ZoneOffset.UTC);
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  private List<DeskRow> rows(Caller caller, List<PurchaseOrder> found, LocalDate today) {
    var ids = found.stream().map(PurchaseOrder::id).toList();
    var buyers =
        companies.byIds(caller, found.stream().map(PurchaseOrder::buyerCompanyId).toList());
    var sites = companies.sitesByIds(caller, found.stream().map(PurchaseOrder::siteId).toList());
    var open = orders.openExceptions(caller, ids);
    var asked =
        desk.waiting(caller, ids).stream().map(OrderChange::orderId).collect(Collectors.toSet());
    return found.stream()
        .map(
            order -> {
              var buyer = buyers.get(order.buyerCompanyId());
              var site = sites.get(order.siteId());
              return new DeskRow(
                  new PurchaseOrderId(order.id()),
                  order.number(),
                  buyer.nameEn(),
                  buyer.nameZh(),
                  site.nameEn(),
                  site.nameZh(),
                  order.placedAt(),
                  order.placedBy(),
                  order.answerDueAt(),
                  order.lineCount(),
                  order.net(),
                  order.headline(open.getOrDefault(order.id(), List.of())),
                  tasks(order, today, asked));
            })
        .toList();
  }

  private static Set<DeskTask> tasks(PurchaseOrder order, LocalDate today, Set<Long> asked) {
    var tasks = EnumSet.noneOf(DeskTask.class);
    tasks.addAll(DeskOrders.tasks(order, today));
    if (asked.contains(order.id())) {
      tasks.add(DeskTask.CHANGE);
    }
    return tasks;
  }
}
