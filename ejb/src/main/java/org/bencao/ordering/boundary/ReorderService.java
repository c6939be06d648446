package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.OfferView;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.ReorderResult.Accepted;
import org.bencao.ordering.boundary.ReorderResult.Refused;
import org.bencao.ordering.control.BuyingSites;
import org.bencao.ordering.control.DraftCheck;
import org.bencao.ordering.control.DraftFiller;
import org.bencao.ordering.control.Orders;
import org.bencao.ordering.control.ReorderPreview;
import org.bencao.ordering.control.TypedQuantities;
import org.bencao.ordering.entity.OrderLine;
import org.bencao.ordering.entity.PurchaseOrder;

/** Orders a past order again: what has changed is shown first, and nothing is swapped (A5). */
@Stateless
public class ReorderService {

  @Inject Orders orders;
  @Inject BuyingSites sites;
  @Inject ReorderPreview preview;
  @Inject CatalogueService catalogue;
  @Inject DraftFiller filler;
  @Inject DraftCheck check;

  /** Nothing for an order that the caller's company did not place. */
  public Optional<ReorderView> preview(Caller caller, PurchaseOrderId id, long siteId) {
    var site = sites.require(caller, siteId);
    return own(caller, id).map(order -> preview.of(caller, site, order));
  }

  /**
   * Puts the accepted lines into a fresh draft that bears the order's number, each from the offer
   * that it had.
   *
   * @param quantities by line number of the past order, as typed; a line that is not named, blank
   *     or zero stays out
   */
  public ReorderResult accept(
      Caller caller, PurchaseOrderId id, long siteId, Map<Long, String> quantities) {
    sites.require(caller, siteId);
    var order = own(caller, id).orElseThrow(() -> new AccessDenied(caller, Role.BUYER));
    var typed = TypedQuantities.read(quantities);
    var findings =
        typed.findings(order.lines().stream().map(line -> (long) line.lineNo()).toList());
    return findings.isEmpty()
        ? accepted(caller, order, siteId, typed.wanted())
        : new Refused(findings);
  }

  private Accepted accepted(
      Caller caller, PurchaseOrder order, long siteId, Map<Long, BigDecimal> wanted) {
    var offered =
        catalogue
            .offers(caller, order.lines().stream().map(OrderLine::offerId).distinct().toList())
            .stream()
            .map(OfferView::id)
            .collect(Collectors.toSet());
    var adding = new ArrayList<DraftFiller.Line>();
    var gone = new ArrayList<Integer>();
    for (var line : order.lines()) {
      var quantity = Optional.ofNullable(wanted.get((long) line.lineNo()));
      if (quantity.isPresent() && offered.contains(line.offerId())) {
        adding.add(new DraftFiller.Line(line.offerId(), quantity.get()));
      } else if (quantity.isPresent()) {
        gone.add(line.lineNo());
      }
    }
    if (adding.isEmpty()) {
      return new Accepted(Optional.empty(), 0, gone);
    }
    var draft = filler.fresh(caller, siteId, order.number());
    filler.fill(caller, draft, adding);
    return new Accepted(Optional.of(check.check(caller, draft)), adding.size(), gone);
  }

  /** The seller sees the order too, but does not order it. */
  private Optional<PurchaseOrder> own(Caller caller, PurchaseOrderId id) {
    caller.require(Role.BUYER);
    return orders
        .find(caller, id.value())
        .filter(order -> order.buyerCompanyId() == caller.companyId());
  }
}
