package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.PutIntoDraftResult.Put;
import org.bencao.ordering.boundary.PutIntoDraftResult.Refused;
import org.bencao.ordering.control.BuyingSites;
import org.bencao.ordering.control.DraftCheck;
import org.bencao.ordering.control.DraftFiller;
import org.bencao.ordering.control.ListViews;
import org.bencao.ordering.control.SavedLists;
import org.bencao.ordering.control.TypedQuantities;
import org.bencao.ordering.entity.SavedList;

/** Puts what a list holds into a draft. */
@Stateless
public class ListDraftService {

  @Inject SavedLists lists;
  @Inject ListViews views;
  @Inject DraftFiller filler;
  @Inject DraftCheck check;
  @Inject BuyingSites sites;

  /**
   * Takes each line from the offer that is preferred, where it is still there, else from the
   * cheapest with stock; what nobody offers is told and not dropped unseen.
   *
   * @param draftId none: a fresh draft that bears the list's name
   * @param quantities by line, as typed; a line that is not named, blank or zero stays out
   */
  public PutIntoDraftResult putIntoDraft(
      Caller caller,
      long listId,
      long siteId,
      Optional<Long> draftId,
      Map<Long, String> quantities) {
    sites.require(caller, siteId);
    var list = own(caller, listId);
    draftId.ifPresent(id -> filler.existing(caller, siteId, id));
    var view = views.view(caller, list);
    var typed = TypedQuantities.read(quantities);
    var findings = typed.findings(view.lines().stream().map(ListLine::id).toList());
    return findings.isEmpty()
        ? put(caller, view, siteId, draftId, typed.wanted())
        : new Refused(findings);
  }

  private Put put(
      Caller caller,
      ListView list,
      long siteId,
      Optional<Long> draftId,
      Map<Long, BigDecimal> wanted) {
    var adding = new ArrayList<DraftFiller.Line>();
    var withoutOffer = new ArrayList<ListLine>();
    var instead = new ArrayList<ListLine>();
    for (var line : list.lines()) {
      var quantity = Optional.ofNullable(wanted.get(line.id()));
      var offer = line.choice().offer();
      if (quantity.isPresent() && offer.isPresent()) {
        adding.add(new DraftFiller.Line(offer.get().offer().id(), quantity.get()));
        if (line.choice().kind() == OfferChoice.Kind.INSTEAD) {
          instead.add(line);
        }
      } else if (quantity.isPresent()) {
        withoutOffer.add(line);
      }
    }
    var draft =
        adding.isEmpty() && draftId.isEmpty()
            ? Optional.<DraftView>empty()
            : Optional.of(filled(caller, list.name(), siteId, draftId, adding));
    return new Put(draft, adding.size(), withoutOffer, instead);
  }

  private DraftView filled(
      Caller caller,
      String name,
      long siteId,
      Optional<Long> draftId,
      List<DraftFiller.Line> adding) {
    var draft = filler.of(caller, siteId, draftId, name);
    filler.fill(caller, draft, adding);
    return check.check(caller, draft);
  }

  private SavedList own(Caller caller, long listId) {
    return lists.find(caller, listId).orElseThrow(() -> new AccessDenied(caller, Role.BUYER));
  }
}
