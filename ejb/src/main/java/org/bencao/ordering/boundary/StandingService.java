package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.ordering.control.BuyingSites;
import org.bencao.ordering.control.SavedLists;
import org.bencao.ordering.control.StandingOrders;
import org.bencao.ordering.control.StandingViews;
import org.bencao.ordering.entity.StandingOrder;

/** Standing orders of a site: on its day each becomes a draft, which a person submits (A11). */
@Stateless
public class StandingService {

  @Inject StandingOrders standings;
  @Inject StandingViews views;
  @Inject SavedLists lists;
  @Inject BuyingSites sites;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** A constant number of statements. */
  public List<StandingRow> list(Caller caller, long siteId) {
    sites.require(caller, siteId);
    return standings.of(caller, siteId).stream().map(StandingOrder::row).toList();
  }

  public Optional<StandingView> find(Caller caller, long standingId) {
    caller.require(Role.BUYER);
    return standings.find(caller, standingId).map(found -> views.view(caller, found));
  }

  public StandingView create(Caller caller, @Valid NewStanding command) {
    var site = sites.require(caller, command.siteId());
    var standing =
        new StandingOrder(identifiers.next(), caller, command, sites.today(site), clock.instant());
    command.listId().ifPresent(list -> takeOver(caller, list, standing));
    standings.add(standing);
    standings.flush();
    record(caller, standing, "standing-made");
    return views.view(caller, standing);
  }

  private void takeOver(Caller caller, long listId, StandingOrder standing) {
    lists
        .find(caller, listId)
        .orElseThrow(() -> new AccessDenied(caller, Role.BUYER))
        .lines()
        .forEach(
            line ->
                standing.add(
                    identifiers.next(), line.itemId(), line.preferredOfferId(), line.quantity()));
  }

  /** The clock passes it by; a person may still call off. False when there is none. */
  public boolean pause(Caller caller, long standingId) {
    return change(caller, standingId, "standing-paused", (standing, today) -> standing.pause());
  }

  /** Days that went by in the pause are left out. */
  public boolean resume(Caller caller, long standingId) {
    return change(caller, standingId, "standing-resumed", StandingOrder::resume);
  }

  /** It comes back no more; what was called off stays on record. */
  public boolean end(Caller caller, long standingId) {
    return change(caller, standingId, "standing-ended", (standing, today) -> standing.end());
  }

  private boolean change(
      Caller caller, long standingId, String act, BiConsumer<StandingOrder, LocalDate> change) {
    caller.require(Role.BUYER);
    var standing = standings.lock(caller, standingId);
    standing.ifPresent(
        found -> {
          change.accept(found, sites.today(sites.require(caller, found.siteId())));
          found.saved(caller, clock.instant());
          record(caller, found, act);
        });
    return standing.isPresent();
  }

  private void record(Caller caller, StandingOrder standing, String act) {
    audit.record(
        caller,
        standing.companyId(),
        act,
        "standing:" + Tsid.text(standing.id()),
        Map.of("lines", String.valueOf(standing.lines().size())));
  }
}
