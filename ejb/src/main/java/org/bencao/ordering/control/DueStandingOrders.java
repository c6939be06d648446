package org.bencao.ordering.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.OfferChoice;
import org.bencao.ordering.entity.CalledOffLine;
import org.bencao.ordering.entity.StandingLine;
import org.bencao.ordering.entity.StandingOrder;
import org.bencao.organisation.boundary.CompanyService;

/** Lays a standing order whose day has come before its site as a draft, once. */
@Stateless
public class DueStandingOrders {

  /** Where on earth the day begins first. */
  private static final ZoneId FIRST = ZoneOffset.ofHours(14);

  @Inject StandingOrders standings;
  @Inject StandingLedger ledger;
  @Inject OfferChoices choices;
  @Inject CallOffs callOffs;
  @Inject CompanyService companies;
  @Inject BuyingSites sites;
  @Inject Clock clock;

  /** Those whose day has come at their site. */
  public List<Long> due() {
    var found = standings.due(LocalDate.ofInstant(clock.instant(), FIRST));
    var places =
        companies.sitesByIds(
            Caller.clock(), found.stream().map(StandingOrder::siteId).collect(Collectors.toSet()));
    return found.stream()
        .filter(one -> one.due(sites.today(places.get(one.siteId()))).isPresent())
        .map(StandingOrder::id)
        .toList();
  }

  /** False when the day has not come, or somebody else had it. */
  public boolean callOff(long id) {
    return standings.ofClock(id).map(this::callOff).orElse(false);
  }

  private boolean callOff(StandingOrder standing) {
    var site = companies.site(Caller.clock(), standing.siteId()).orElseThrow();
    var today = sites.today(site);
    var due = standing.due(today);
    boolean mine =
        due.map(day -> standings.take(standing, day, standing.following(today))).orElse(false);
    if (mine) {
      callOff(buyerOf(standing), standing, due.orElseThrow());
    }
    return mine;
  }

  /**
   * What nobody offers is written down without being taken; what is used up is left out, and when
   * all of it is, the order ends.
   */
  private void callOff(Caller caller, StandingOrder standing, LocalDate day) {
    var lines = standing.lines();
    var offered = choices.of(caller, lines.stream().map(StandingLine::itemId).toList());
    var called = new ArrayList<CalledOffLine>();
    for (var line : lines) {
      var offer = offered.choose(line.itemId(), line.preferredOfferId());
      called(line, offer).ifPresent(called::add);
    }
    if (!called.isEmpty()) {
      callOffs.write(caller, standing, Optional.of(day), day, called);
    } else if (!lines.isEmpty()) {
      standings.end(standing);
    }
  }

  private Optional<CalledOffLine> called(StandingLine line, OfferChoice choice) {
    if (choice.offer().isEmpty()) {
      return Optional.of(CalledOffLine.withoutOffer(line.itemId(), line.quantity()))
          .filter(nothing -> !line.isUsedUp());
    }
    var offerId = choice.offer().get().offer().id();
    return Optional.of(ledger.takeUpTo(line, line.quantity()))
        .filter(taken -> taken.signum() > 0)
        .map(taken -> new CalledOffLine(line.itemId(), offerId, taken));
  }

  /** The clock prepares what a buyer of the site may prepare, and nothing else. */
  private static Caller buyerOf(StandingOrder standing) {
    var clock = Caller.clock();
    return new Caller(
        clock.kind(),
        clock.id(),
        clock.name(),
        standing.companyId(),
        Set.of(new Caller.Grant(standing.companyId(), Optional.of(standing.siteId()), Role.BUYER)));
  }
}
