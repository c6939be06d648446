package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Transaction;
import org.bencao.ordering.boundary.CallOffResult.CalledOff;
import org.bencao.ordering.boundary.CallOffResult.Refused;
import org.bencao.ordering.control.BuyingSites;
import org.bencao.ordering.control.CallOffs;
import org.bencao.ordering.control.StandingLedger;
import org.bencao.ordering.control.StandingOrders;
import org.bencao.ordering.control.StandingViews;
import org.bencao.ordering.control.TypedQuantities;
import org.bencao.ordering.entity.CalledOffLine;
import org.bencao.ordering.entity.StandingOrder;
import org.bencao.organisation.boundary.SiteView;

/** Calls off some of a standing order before its day: all that is asked for, or nothing. */
@Stateless
public class CallOffService {

  @Inject StandingOrders standings;
  @Inject StandingViews views;
  @Inject StandingLedger ledger;
  @Inject CallOffs callOffs;
  @Inject BuyingSites sites;
  @Inject Transaction transaction;

  /**
   * Makes a draft of what is called off.
   *
   * @param quantities by line, as typed; a line that is not named, blank or zero stays out
   */
  public CallOffResult callOff(Caller caller, long standingId, Map<Long, String> quantities) {
    caller.require(Role.BUYER);
    // people, other call-offs and the clock take their turn: they would wait for each other's lines
    var standing =
        standings.lock(caller, standingId).orElseThrow(() -> new AccessDenied(caller, Role.BUYER));
    if (standing.nextOn().isEmpty()) {
      return new Refused(List.of(ended(standing)));
    }
    var site = sites.require(caller, standing.siteId());
    var lines = views.view(caller, standing).lines();
    var typed = TypedQuantities.read(quantities);
    var findings = typed.findings(lines.stream().map(StandingView.Line::id).toList());
    return findings.isEmpty()
        ? callOff(caller, standing, site, lines, typed.wanted())
        : new Refused(findings);
  }

  private CallOffResult callOff(
      Caller caller,
      StandingOrder standing,
      SiteView site,
      List<StandingView.Line> lines,
      Map<Long, BigDecimal> wanted) {
    var called = new ArrayList<CalledOffLine>();
    var withoutOffer = new ArrayList<ItemView>();
    var findings = new ArrayList<Finding>();
    for (var line : lines) {
      var quantity = Optional.ofNullable(wanted.get(line.id()));
      var offer = line.choice().offer();
      if (quantity.isPresent() && offer.isEmpty()) {
        withoutOffer.add(line.item());
      } else if (quantity.isPresent()) {
        take(standing, line, quantity.get()).ifPresent(findings::add);
        called.add(new CalledOffLine(line.item().id(), offer.get().offer().id(), quantity.get()));
      }
    }
    if (!findings.isEmpty()) {
      transaction.rollBack();
      return new Refused(findings);
    }
    var draft =
        called.isEmpty()
            ? Optional.<Long>empty()
            : callOffs.write(caller, standing, Optional.empty(), sites.today(site), called);
    return new CalledOff(draft, called.size(), withoutOffer);
  }

  /** Takes the quantity, or says what is left instead. */
  private Optional<Finding> take(
      StandingOrder standing, StandingView.Line line, BigDecimal quantity) {
    var kept = standing.line(line.id()).orElseThrow();
    if (ledger.take(kept, quantity)) {
      return Optional.empty();
    }
    var left = ledger.left(kept);
    return Optional.of(
        Finding.of(
            Reason.STANDING_LEFT,
            Optional.of(line.number()),
            Map.of("qty", plain(quantity), "left", plain(left))));
  }

  private static Finding ended(StandingOrder standing) {
    return Finding.of(Reason.STANDING_ENDED, Optional.empty(), Map.of("name", standing.name()));
  }

  private static String plain(BigDecimal quantity) {
    return quantity.stripTrailingZeros().toPlainString();
  }
}
