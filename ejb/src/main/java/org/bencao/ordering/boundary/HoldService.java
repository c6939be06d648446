package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.compliance.boundary.Habit.Earlier;
import org.bencao.ordering.control.ArrivedOrders;
import org.bencao.ordering.control.Habits;
import org.bencao.ordering.control.OrderHolds;
import org.bencao.ordering.control.Orders;
import org.bencao.ordering.control.Story;
import org.bencao.ordering.entity.OrderHold;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.SiteView;

/**
 * The seller's compliance officer looks at orders that are unusual for their site, and clears them
 * with evidence or reports them (SPC-12; 21 CFR 1301.74(b)). Who decides is a person.
 */
@Stateless
public class HoldService {

  /** So much evidence is kept. */
  public static final int LONGEST_EVIDENCE = 1000;

  private static final int MOST = 200;

  @Inject OrderHolds holds;
  @Inject Orders orders;
  @Inject ArrivedOrders arrived;
  @Inject Habits habits;
  @Inject CatalogueService catalogue;
  @Inject CompanyService companies;
  @Inject Story story;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** What is open first, then the newest; without what was ordered earlier. */
  public List<HoldView> list(Caller caller) {
    caller.require(OrderHolds.READERS);
    return views(caller, holds.list(caller, MOST));
  }

  /** With what the site ordered before. Empty when there is none at the caller's company. */
  public Optional<HoldView> find(Caller caller, long id) {
    caller.require(OrderHolds.READERS);
    return holds
        .find(caller, id)
        .map(
            hold -> {
              var item = catalogue.itemsByIds(caller, List.of(hold.itemId())).get(hold.itemId());
              var habit =
                  habits.before(
                      caller, hold.siteId(), hold.sellerCompanyId(), item, hold.openedAt());
              return view(hold, names(caller, List.of(hold)), habit.earlier());
            });
  }

  /**
   * Decides once; the same decision again changes nothing. Empty when there is none at the caller's
   * company.
   */
  public Optional<HoldResult> decide(Caller caller, long id, HoldState verdict, String evidence) {
    caller.require(Role.COMPLIANCE_OFFICER);
    if (caller.kind() != Caller.Kind.PERSON) {
      throw new AccessDenied(caller, Role.COMPLIANCE_OFFICER);
    }
    var said = evidence.strip();
    if (said.isEmpty() || said.length() > LONGEST_EVIDENCE || verdict == HoldState.OPEN) {
      return holds.find(caller, id).map(hold -> HoldResult.EVIDENCE_MISSING);
    }
    return holds.lock(caller, id).map(hold -> decide(caller, hold, verdict, said));
  }

  private HoldResult decide(Caller caller, OrderHold hold, HoldState verdict, String evidence) {
    if (hold.state() != HoldState.OPEN) {
      return hold.state() == verdict ? HoldResult.DECIDED : HoldResult.DECIDED_BEFORE;
    }
    hold.decide(verdict, caller.name(), evidence, clock.instant());
    var facts = Map.of("verdict", verdict.name(), "line", String.valueOf(hold.lineNo()));
    story.tell(hold.orderId(), OrderEvent.HOLD_DECIDED, caller.name(), facts, Optional.empty());
    if (verdict == HoldState.CLEARED) {
      orders.forDocument(hold.orderId()).ifPresent(arrived::cleared);
    }
    audit.record(
        caller,
        hold.sellerCompanyId(),
        "hold-" + (verdict == HoldState.CLEARED ? "cleared" : "reported"),
        "order:" + Tsid.text(hold.orderId()),
        Map.of("line", String.valueOf(hold.lineNo()), "evidence", evidence));
    return HoldResult.DECIDED;
  }

  private List<HoldView> views(Caller caller, List<OrderHold> found) {
    var names = names(caller, found);
    return found.stream().map(hold -> view(hold, names, List.of())).toList();
  }

  private record Names(
      Map<Long, String> numbers,
      Map<Long, CompanyView> buyers,
      Map<Long, SiteView> sites,
      Map<Long, ItemView> items) {}

  private Names names(Caller caller, Collection<OrderHold> found) {
    return new Names(
        orders.numbers(found.stream().map(OrderHold::orderId).collect(Collectors.toSet())),
        companies.byIds(
            caller, found.stream().map(OrderHold::buyerCompanyId).collect(Collectors.toSet())),
        companies.sitesByIds(
            caller, found.stream().map(OrderHold::siteId).collect(Collectors.toSet())),
        catalogue.itemsByIds(
            caller, found.stream().map(OrderHold::itemId).collect(Collectors.toSet())));
  }

  private static HoldView view(OrderHold hold, Names names, List<Earlier> earlier) {
    return new HoldView(
        hold.id(),
        new PurchaseOrderId(hold.orderId()),
        names.numbers().get(hold.orderId()),
        hold.lineNo(),
        names.buyers().get(hold.buyerCompanyId()),
        names.sites().get(hold.siteId()),
        names.items().get(hold.itemId()),
        hold.cause(),
        hold.units(),
        hold.usual(),
        hold.state(),
        hold.openedAt(),
        hold.decision(),
        earlier);
  }
}
