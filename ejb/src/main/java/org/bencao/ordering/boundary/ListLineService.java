package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Role;
import org.bencao.common.TypedQuantity;
import org.bencao.ordering.boundary.ChangeListResult.Changed;
import org.bencao.ordering.boundary.ChangeListResult.Refused;
import org.bencao.ordering.control.ItemFindings;
import org.bencao.ordering.control.ListViews;
import org.bencao.ordering.control.OfferChoices;
import org.bencao.ordering.control.SavedLists;
import org.bencao.ordering.control.TypedQuantities;
import org.bencao.ordering.entity.SavedList;
import org.bencao.ordering.entity.SavedListLine;

/** Lines of a list: an item, what is usually ordered of it, and the offer that is preferred. */
@Stateless
public class ListLineService {

  @Inject SavedLists lists;
  @Inject ListViews views;
  @Inject CatalogueService catalogue;
  @Inject OfferSearchService search;
  @Inject OfferChoices choices;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** Without an offer whoever is cheapest will do. */
  public ChangeListResult add(
      Caller caller, long listId, long itemId, Optional<Long> offerId, String quantity) {
    var list = own(caller, listId);
    var item = catalogue.item(caller, itemId);
    var wanted = TypedQuantity.read(quantity);
    if (wanted.isEmpty()) {
      return refused(TypedQuantity.unreadable(quantity));
    }
    if (item.isEmpty() || !choices.isOffered(caller, offerId, itemId)) {
      return refused(ItemFindings.notOffered(""));
    }
    if (list.holds(itemId)) {
      return refused(ItemFindings.thereAlready(item.get()));
    }
    var line = list.add(identifiers.next(), itemId, offerId, wanted.get());
    return changed(caller, list, line.id());
  }

  /** For what was typed without choosing: the best hit, from whoever is cheapest. */
  public ChangeListResult addByText(Caller caller, long listId, String itemText, String quantity) {
    own(caller, listId);
    var found = search.find(caller, itemText, 1).offers();
    return found.isEmpty()
        ? refused(ItemFindings.notOffered(itemText))
        : add(caller, listId, found.get(0).offer().item().id(), Optional.empty(), quantity);
  }

  public ChangeListResult changeQuantity(Caller caller, long listId, long lineId, String quantity) {
    var list = own(caller, listId);
    var wanted = TypedQuantity.read(quantity);
    return wanted.isEmpty()
        ? refused(TypedQuantity.unreadable(quantity))
        : change(caller, list, lineId, line -> line.usually(wanted.get()));
  }

  /** None: whoever is cheapest that day. */
  public ChangeListResult prefer(Caller caller, long listId, long lineId, Optional<Long> offerId) {
    var list = own(caller, listId);
    boolean offered =
        list.line(lineId)
            .filter(line -> choices.isOffered(caller, offerId, line.itemId()))
            .isPresent();
    return offered
        ? change(caller, list, lineId, line -> line.prefer(offerId))
        : refused(ItemFindings.notOffered(""));
  }

  /** Many at once, all or none; a blank leaves the quantity as it is. */
  public ChangeListResult changeQuantities(
      Caller caller, long listId, Map<Long, String> quantities) {
    var list = own(caller, listId);
    var typed = TypedQuantities.read(quantities);
    var findings = typed.findings(list.lines().stream().map(SavedListLine::id).toList());
    if (!findings.isEmpty()) {
      return new Refused(findings);
    }
    typed
        .wanted()
        .forEach((line, wanted) -> list.line(line).ifPresent(found -> found.usually(wanted)));
    return changed(caller, list, 0);
  }

  /** Lines that are gone already are no trouble: the list is as wanted. */
  public ChangeListResult remove(Caller caller, long listId, Set<Long> lineIds) {
    var list = own(caller, listId);
    list.remove(lineIds);
    return changed(caller, list, 0);
  }

  private ChangeListResult change(
      Caller caller, SavedList list, long lineId, Consumer<SavedListLine> act) {
    var line = list.line(lineId);
    if (line.isEmpty()) {
      return refused(ItemFindings.notOffered(""));
    }
    act.accept(line.get());
    return changed(caller, list, lineId);
  }

  private Changed changed(Caller caller, SavedList list, long lineId) {
    list.saved(caller, clock.instant());
    lists.flush();
    return new Changed(views.view(caller, list), lineId);
  }

  private SavedList own(Caller caller, long listId) {
    caller.require(Role.BUYER);
    return lists.lock(caller, listId).orElseThrow(() -> new AccessDenied(caller, Role.BUYER));
  }

  private static Refused refused(Finding finding) {
    return new Refused(List.of(finding));
  }
}
