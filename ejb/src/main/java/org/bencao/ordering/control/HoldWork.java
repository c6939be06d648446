package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.common.Caller;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkItem.Name;
import org.bencao.common.WorkItem.Place;
import org.bencao.common.WorkKind;
import org.bencao.common.WorkSource;
import org.bencao.common.WorkTarget;
import org.bencao.ordering.entity.OrderHold;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;

/** SPC-12: unusual orders go to the seller's compliance officer; nothing of them is shipped. */
@ApplicationScoped
public class HoldWork implements WorkSource {

  @Inject OrderHolds holds;
  @Inject Orders orders;
  @Inject CompanyService companies;
  @Inject CatalogueService catalogue;

  @Override
  public List<WorkItem> items(Caller caller, long siteId, int most) {
    if (!caller.has(Role.COMPLIANCE_OFFICER, caller.companyId(), siteId)) {
      return List.of();
    }
    var open = holds.open(caller, most);
    if (open.isEmpty()) {
      return List.of();
    }
    var numbers = orders.numbers(open.stream().map(OrderHold::orderId).collect(Collectors.toSet()));
    var buyers =
        companies.byIds(
            caller, open.stream().map(OrderHold::buyerCompanyId).collect(Collectors.toSet()));
    var items =
        catalogue.itemsByIds(
            caller, open.stream().map(OrderHold::itemId).collect(Collectors.toSet()));
    return open.stream()
        .map(
            one ->
                item(
                    one,
                    numbers.get(one.orderId()),
                    buyers.get(one.buyerCompanyId()),
                    items.get(one.itemId())))
        .toList();
  }

  private static WorkItem item(OrderHold hold, String number, CompanyView buyer, ItemView item) {
    return new WorkItem(
        WorkKind.ORDER_HELD,
        Optional.of(Reason.SUSPICIOUS_ORDER),
        hold.facts(item.nameEn(), item.nameZh()),
        new Name(item.lineEn(), item.lineZh()),
        new Place(number, buyer.nameEn(), buyer.nameZh(), Optional.of(hold.lineNo())),
        hold.openedAt(),
        Optional.empty(),
        Optional.empty(),
        Outcome.REFUSE,
        List.of(new WorkTarget(WorkTarget.Kind.HOLD, hold.id())));
  }
}
