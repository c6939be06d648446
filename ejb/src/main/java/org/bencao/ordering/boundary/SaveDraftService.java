package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.OfferView;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.Role;
import org.bencao.ordering.control.BuyingSites;
import org.bencao.ordering.control.Drafts;
import org.bencao.ordering.control.ListViews;
import org.bencao.ordering.control.Names;
import org.bencao.ordering.control.SavedLists;
import org.bencao.ordering.entity.Draft;
import org.bencao.ordering.entity.DraftLine;
import org.bencao.ordering.entity.SavedList;

/** Saves a draft as a list, to be ordered again. */
@Stateless
public class SaveDraftService {

  @Inject SavedLists lists;
  @Inject ListViews views;
  @Inject Drafts drafts;
  @Inject BuyingSites sites;
  @Inject CatalogueService catalogue;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /**
   * Each line's offer becomes the preferred one; of an item that the draft has from two suppliers
   * the quantities are added up.
   *
   * @param siteId none: shared by all sites of the company
   */
  public SavedDraft save(Caller caller, long draftId, Optional<Long> siteId, String name) {
    sites.require(caller, siteId);
    var draft = own(caller, draftId);
    var offers = offers(caller, draft);
    var list = new SavedList(identifiers.next(), caller, siteId, Names.of(name), clock.instant());
    int gone = 0;
    for (var line : draft.lines()) {
      var offer = Optional.ofNullable(offers.get(line.offerId()));
      offer.ifPresent(found -> add(list, found, line.quantity()));
      gone += offer.isPresent() ? 0 : 1;
    }
    lists.add(list);
    lists.flush();
    return new SavedDraft(views.view(caller, list), gone);
  }

  private Map<Long, OfferView> offers(Caller caller, Draft draft) {
    var ids = draft.lines().stream().map(DraftLine::offerId).distinct().toList();
    return catalogue.offers(caller, ids).stream()
        .collect(Collectors.toMap(OfferView::id, Function.identity()));
  }

  private void add(SavedList list, OfferView offer, BigDecimal quantity) {
    long item = offer.item().id();
    list.lines().stream()
        .filter(line -> line.itemId() == item)
        .findFirst()
        .ifPresentOrElse(
            line -> line.usually(line.quantity().add(quantity)),
            () -> list.add(identifiers.next(), item, Optional.of(offer.id()), quantity));
  }

  private Draft own(Caller caller, long draftId) {
    return drafts.find(caller, draftId).orElseThrow(() -> new AccessDenied(caller, Role.BUYER));
  }
}
