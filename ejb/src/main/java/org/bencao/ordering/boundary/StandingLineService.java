package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Role;
import org.bencao.common.TypedQuantity;
import org.bencao.ordering.boundary.ChangeStandingResult.Changed;
import org.bencao.ordering.boundary.ChangeStandingResult.Refused;
import org.bencao.ordering.control.ItemFindings;
import org.bencao.ordering.control.StandingLedger;
import org.bencao.ordering.control.StandingOrders;
import org.bencao.ordering.control.StandingViews;
import org.bencao.ordering.control.TypedQuantities;
import org.bencao.ordering.entity.StandingLine;
import org.bencao.ordering.entity.StandingOrder;

/** Lines of a standing order: an item, what comes each time, and what may come in all. */
@Stateless
public class StandingLineService {

  @Inject StandingOrders standings;
  @Inject StandingViews views;
  @Inject StandingLedger ledger;
  @Inject CatalogueService catalogue;
  @Inject OfferSearchService search;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /**
   * From whoever is cheapest on the day.
   *
   * @param quantity each time, as typed
   * @param total in all, as typed; a blank sets no limit
   */
  public ChangeStandingResult add(
      Caller caller, long standingId, long itemId, String quantity, String total) {
    var standing = own(caller, standingId);
    var item = catalogue.item(caller, itemId);
    var wanted = TypedQuantity.read(quantity);
    var limit = TypedQuantity.read(total);
    if (wanted.isEmpty() || limit.isEmpty() && !total.isBlank()) {
      return refused(TypedQuantity.unreadable(wanted.isEmpty() ? quantity : total));
    }
    if (item.isEmpty()) {
      return refused(ItemFindings.notOffered(""));
    }
    if (standing.holds(itemId)) {
      return refused(ItemFindings.thereAlready(item.get()));
    }
    var line = standing.add(identifiers.next(), itemId, Optional.empty(), wanted.get());
    standings.flush();
    ledger.limit(line, limit);
    return changed(caller, standing);
  }

  /** For what was typed without choosing: the best hit. */
  public ChangeStandingResult addByText(
      Caller caller, long standingId, String itemText, String quantity, String total) {
    own(caller, standingId);
    var found = search.find(caller, itemText, 1).offers();
    return found.isEmpty()
        ? refused(ItemFindings.notOffered(itemText))
        : add(caller, standingId, found.get(0).offer().item().id(), quantity, total);
  }

  /** What comes each time, many at once, all or none; a blank leaves it as it is. */
  public ChangeStandingResult changeQuantities(
      Caller caller, long standingId, Map<Long, String> quantities) {
    var standing = own(caller, standingId);
    var typed = TypedQuantities.read(quantities);
    var findings = typed.findings(numbered(standing));
    if (!findings.isEmpty()) {
      return new Refused(findings);
    }
    typed
        .wanted()
        .forEach((line, wanted) -> standing.line(line).ifPresent(one -> one.eachTime(wanted)));
    return changed(caller, standing);
  }

  /** What may come in all from now on, many at once, all or none; a blank takes the limit away. */
  public ChangeStandingResult limit(Caller caller, long standingId, Map<Long, String> totals) {
    var standing = own(caller, standingId);
    var findings =
        totals.values().stream()
            .filter(total -> !total.isBlank() && TypedQuantity.read(total).isEmpty())
            .map(TypedQuantity::unreadable)
            .toList();
    if (!findings.isEmpty()) {
      return new Refused(findings);
    }
    totals.forEach(
        (id, total) ->
            standing.line(id).ifPresent(line -> ledger.limit(line, TypedQuantity.read(total))));
    return changed(caller, standing);
  }

  /** Lines that are gone already are no trouble: the order is as wanted. */
  public ChangeStandingResult remove(Caller caller, long standingId, Set<Long> lineIds) {
    var standing = own(caller, standingId);
    standing.remove(lineIds);
    return changed(caller, standing);
  }

  private Changed changed(Caller caller, StandingOrder standing) {
    standing.saved(caller, clock.instant());
    standings.flush();
    return new Changed(views.view(caller, standing));
  }

  private StandingOrder own(Caller caller, long standingId) {
    caller.require(Role.BUYER);
    return standings
        .lock(caller, standingId)
        .orElseThrow(() -> new AccessDenied(caller, Role.BUYER));
  }

  private static List<Long> numbered(StandingOrder standing) {
    return standing.lines().stream().map(StandingLine::id).toList();
  }

  private static Refused refused(Finding finding) {
    return new Refused(List.of(finding));
  }
}
