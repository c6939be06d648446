package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.common.Caller;
import org.bencao.ordering.boundary.StandingView;
import org.bencao.ordering.boundary.StandingView.Called;
import org.bencao.ordering.entity.CallOff;
import org.bencao.ordering.entity.CalledOffLine;
import org.bencao.ordering.entity.StandingLine;
import org.bencao.ordering.entity.StandingOrder;

/** Shows a standing order with its items and what was called off. */
@ApplicationScoped
public class StandingViews {

  @Inject StandingOrders standings;
  @Inject Drafts drafts;
  @Inject CatalogueService catalogue;
  @Inject OfferChoices choices;

  /** A constant number of statements, whatever the number of lines. */
  public StandingView view(Caller caller, StandingOrder standing) {
    var callOffs = standings.callOffs(caller, standing);
    var items = catalogue.items(caller, itemsOf(standing, callOffs));
    var known =
        drafts.known(caller, callOffs.stream().flatMap(one -> one.draftId().stream()).toList());
    return new StandingView(
        standing.row(),
        standing.siteId(),
        lines(caller, standing.lines(), items),
        callOffs.stream().map(one -> callOff(one, items, known)).toList());
  }

  private static Set<Long> itemsOf(StandingOrder standing, List<CallOff> callOffs) {
    var ids =
        standing.lines().stream()
            .map(StandingLine::itemId)
            .collect(Collectors.toCollection(HashSet::new));
    callOffs.stream()
        .flatMap(one -> one.lines().stream())
        .map(CalledOffLine::itemId)
        .forEach(ids::add);
    return ids;
  }

  private List<StandingView.Line> lines(
      Caller caller, List<StandingLine> lines, Map<Long, ItemView> items) {
    var offered = choices.of(caller, lines.stream().map(StandingLine::itemId).toList());
    var views = new ArrayList<StandingView.Line>();
    for (var line : lines) {
      views.add(
          new StandingView.Line(
              line.id(),
              views.size() + 1,
              items.get(line.itemId()),
              line.quantity(),
              line.left(),
              line.preferredOfferId(),
              offered.choose(line.itemId(), line.preferredOfferId())));
    }
    return views;
  }

  private static StandingView.CallOff callOff(
      CallOff one, Map<Long, ItemView> items, Set<Long> known) {
    return new StandingView.CallOff(
        one.id(),
        one.at(),
        one.dueOn(),
        one.draftId().filter(known::contains),
        one.actor(),
        one.lines().stream()
            .map(line -> new Called(items.get(line.itemId()), line.quantity(), line.inDraft()))
            .toList());
  }
}
