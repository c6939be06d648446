package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.KeptFindings;
import org.bencao.common.Reading;
import org.bencao.common.Role;
import org.bencao.credit.boundary.BudgetView;
import org.bencao.credit.boundary.LimitService;
import org.bencao.ordering.control.ApprovalSteps;
import org.bencao.ordering.control.Delegations;
import org.bencao.ordering.control.Delegations.Hats;
import org.bencao.ordering.control.Orders;
import org.bencao.ordering.control.RequisitionCheck;
import org.bencao.ordering.control.RequisitionCheck.Now;
import org.bencao.ordering.control.RequisitionPrices;
import org.bencao.ordering.control.Requisitions;
import org.bencao.ordering.entity.Requisition;
import org.bencao.ordering.entity.RequisitionLine;
import org.bencao.ordering.entity.RequisitionStep;
import org.bencao.organisation.boundary.CompanyService;

/** Orders that wait for their approvals, as the people of the buyer see them. */
@Stateless
@Reading
public class RequisitionService {

  private static final int EARLIER = 3;

  private static final Comparator<Requisition> MOST_MONEY_FIRST =
      Comparator.comparing((Requisition one) -> one.gross().currency())
          .thenComparing(one -> one.gross().amount().negate())
          .thenComparing(Requisition::id);

  @Inject Requisitions requisitions;
  @Inject Delegations delegations;
  @Inject RequisitionPrices prices;
  @Inject Orders orders;
  @Inject RequisitionCheck check;
  @Inject LimitService limits;
  @Inject CompanyService companies;
  @Inject Clock clock;

  /** What the caller may decide now, what hangs on most money first. */
  public List<RequisitionRow> toDecide(Caller caller) {
    caller.require(Requisitions.READERS);
    var hats = delegations.of(caller);
    return rows(
        caller,
        requisitions.lacking(hats.seeing()).stream()
            .filter(one -> isDecidable(hats, one))
            .sorted(MOST_MONEY_FIRST)
            .toList());
  }

  /** What waits for others, the oldest first. */
  public List<RequisitionRow> waiting(Caller caller) {
    caller.require(Requisitions.READERS);
    var hats = delegations.of(caller);
    return rows(
        caller,
        requisitions.waiting(hats.seeing()).stream()
            .filter(one -> !isDecidable(hats, one))
            .toList());
  }

  /** The newest first. */
  public List<RequisitionRow> decided(Caller caller) {
    caller.require(Requisitions.READERS);
    return rows(caller, requisitions.decided(delegations.of(caller).seeing()));
  }

  private static boolean isDecidable(Hats hats, Requisition one) {
    return one.isWaiting()
        && ApprovalSteps.objection(hats, one).isEmpty()
        && ApprovalSteps.mine(hats, one).isPresent();
  }

  /** Nothing for a requisition of others, as for one that never was. */
  public Optional<RequisitionView> find(Caller caller, PurchaseOrderId id) {
    caller.require(Requisitions.READERS);
    return requisitions
        .find(delegations.of(caller).seeing(), id.value())
        .map(one -> view(caller, one));
  }

  private RequisitionView view(Caller caller, Requisition one) {
    var now = one.isWaiting() ? Optional.of(check.check(caller, one)) : Optional.<Now>empty();
    var hats = delegations.of(caller);
    return new RequisitionView(
        rows(caller, List.of(one)).get(0),
        one.lines().stream().map(line -> line(line, now)).toList(),
        one.steps().stream().map(RequisitionStep::view).toList(),
        KeptFindings.read(one.reasons()),
        now.map(found -> said(hats, one, found)).orElse(List.of()),
        now.isPresent() ? budgets(caller, one) : List.of(),
        now.isPresent() ? earlier(caller, one) : List.of(),
        one.buyerReference(),
        one.note(),
        now.flatMap(found -> found.order().gross()).filter(gross -> !gross.equals(one.gross())),
        now.map(Now::seen).orElse(""),
        now.filter(found -> !found.signatures().isEmpty()).isPresent(),
        isDecidable(hats, one),
        one.isWaiting() && caller.has(Role.BUYER, one.buyerCompanyId(), one.siteId()),
        !one.isWaiting()
            && one.orderId().isEmpty()
            && caller.has(Role.BUYER, one.buyerCompanyId(), one.siteId()));
  }

  /** What rules say of it now, and why who looks at it may not approve it. */
  private static List<Finding> said(Hats hats, Requisition one, Now now) {
    var gross = now.order().gross().orElse(one.gross());
    var all = new ArrayList<>(now.said());
    if (ApprovalSteps.objection(hats, one).isEmpty()
        && ApprovalSteps.mine(hats, one, gross).isEmpty()) {
      ApprovalSteps.aboveLimit(hats, one, gross).ifPresent(all::add);
    }
    return all;
  }

  private static RequisitionView.Line line(RequisitionLine line, Optional<Now> now) {
    return new RequisitionView.Line(
        line.lineNo(),
        line.offerId(),
        line.nameEn(),
        line.nameZh(),
        line.quantity(),
        line.unit(),
        line.unitPrice(),
        now.flatMap(found -> Optional.ofNullable(found.byLine().get(line.lineNo())))
            .flatMap(found -> found.price())
            .map(found -> found.unitPrice()),
        line.net());
  }

  private List<BudgetView> budgets(Caller caller, Requisition one) {
    var site = companies.site(caller, one.siteId()).orElseThrow();
    // those that it will be taken from
    var day = LocalDate.ofInstant(clock.instant(), ZoneId.of(site.zone()));
    return limits
        .of(caller, one.buyerCompanyId(), one.siteId(), List.of(), one.gross().currency(), day)
        .budgets();
  }

  private List<RequisitionView.Earlier> earlier(Caller caller, Requisition one) {
    return orders.latest(caller, one.siteId(), one.sellerCompanyId(), EARLIER).stream()
        .map(
            order ->
                new RequisitionView.Earlier(
                    new PurchaseOrderId(order.id()), order.number(), order.placedAt(), order.net()))
        .toList();
  }

  private List<RequisitionRow> rows(Caller caller, List<Requisition> found) {
    var sellers =
        companies.byIds(
            caller, found.stream().map(Requisition::sellerCompanyId).collect(Collectors.toSet()));
    var sites =
        companies.sitesByIds(
            caller, found.stream().map(Requisition::siteId).collect(Collectors.toSet()));
    var changed = prices.changed(caller, found, sites);
    return found.stream()
        .map(
            one -> {
              var seller = sellers.get(one.sellerCompanyId());
              var site = sites.get(one.siteId());
              return new RequisitionRow(
                  new PurchaseOrderId(one.id()),
                  one.number(),
                  site.nameEn(),
                  site.nameZh(),
                  seller.nameEn(),
                  seller.nameZh(),
                  one.lineCount(),
                  one.net(),
                  one.gross(),
                  one.requestedAt(),
                  one.requestedByName(),
                  one.state(),
                  one.decidedAt(),
                  one.decidedBy(),
                  one.orderId().map(PurchaseOrderId::new),
                  one.isSpecial(),
                  changed.contains(one.id()));
            })
        .toList();
  }
}
