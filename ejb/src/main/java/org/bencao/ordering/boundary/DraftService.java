package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.TypedQuantity;
import org.bencao.ordering.boundary.ChangeDraftResult.Changed;
import org.bencao.ordering.boundary.ChangeDraftResult.Refused;
import org.bencao.ordering.control.DraftCheck;
import org.bencao.ordering.control.DraftFiller;
import org.bencao.ordering.control.Drafts;
import org.bencao.ordering.entity.Draft;
import org.bencao.ordering.entity.DraftLine;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.SiteView;

/** The order pad: every line is kept as soon as it is left, and checked as the order would be. */
@Stateless
public class DraftService {

  private static final int LONGEST_NAME = 120;

  @Inject Drafts drafts;
  @Inject DraftCheck check;
  @Inject DraftFiller filler;
  @Inject CatalogueService catalogue;
  @Inject OfferSearchService search;
  @Inject CompanyService companies;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  public List<DraftRow> list(Caller caller, long siteId) {
    requireBuyer(caller, siteId);
    return drafts.rows(caller, siteId);
  }

  /** The draft worked on last, or a fresh one named by the day. */
  public DraftView open(Caller caller, long siteId) {
    var site = requireBuyer(caller, siteId);
    return drafts
        .newest(caller, siteId)
        .flatMap(id -> find(caller, id))
        .orElseGet(() -> create(caller, siteId, today(site).toString()));
  }

  public Optional<DraftView> find(Caller caller, long draftId) {
    caller.require(Role.BUYER);
    return drafts.find(caller, draftId).map(draft -> check.check(caller, draft));
  }

  /** How a draft is called, without looking at its lines. */
  public Optional<String> name(Caller caller, long draftId) {
    caller.require(Role.BUYER);
    return drafts.find(caller, draftId).map(Draft::name);
  }

  public DraftView create(Caller caller, long siteId, String name) {
    requireBuyer(caller, siteId);
    var draft = new Draft(identifiers.next(), caller, siteId, named(name), clock.instant());
    drafts.add(draft);
    drafts.flush();
    return check.check(caller, draft);
  }

  /** With these lines, in their order; what cannot be had is seen on the pad. */
  public DraftView create(Caller caller, long siteId, String name, List<PlaceOrder.Line> lines) {
    requireBuyer(caller, siteId);
    var draft = filler.fresh(caller, siteId, named(name));
    filler.fill(
        caller,
        draft,
        lines.stream().map(line -> new DraftFiller.Line(line.offerId(), line.quantity())).toList());
    return check.check(caller, draft);
  }

  public ChangeDraftResult addLine(Caller caller, long draftId, long offerId, String quantity) {
    var draft = own(caller, draftId);
    var wanted = TypedQuantity.read(quantity);
    if (wanted.isEmpty()) {
      return new Refused(TypedQuantity.unreadable(quantity));
    }
    if (catalogue.offer(caller, offerId).isEmpty()) {
      return notOffered("");
    }
    var line = draft.add(identifiers.next(), offerId, wanted.get());
    return changed(caller, draft, line.id());
  }

  /** For what was typed without choosing: the cheapest offer that has stock, of the best hit. */
  public ChangeDraftResult addLineByText(
      Caller caller, long draftId, String itemText, String quantity) {
    var draft = own(caller, draftId);
    var found = search.find(caller, itemText, 1).offers();
    if (found.isEmpty()) {
      return notOffered(itemText);
    }
    return addLine(caller, draft.id(), found.get(0).offer().id(), quantity);
  }

  public ChangeDraftResult changeQuantity(
      Caller caller, long draftId, long lineId, String quantity) {
    var draft = own(caller, draftId);
    var wanted = TypedQuantity.read(quantity);
    if (wanted.isEmpty()) {
      return new Refused(TypedQuantity.unreadable(quantity));
    }
    return change(caller, draft, lineId, line -> line.order(wanted.get()));
  }

  public ChangeDraftResult changeOffer(Caller caller, long draftId, long lineId, long offerId) {
    var draft = own(caller, draftId);
    if (catalogue.offer(caller, offerId).isEmpty()) {
      return notOffered("");
    }
    return change(caller, draft, lineId, line -> line.from(offerId));
  }

  /** A line that is gone already is no trouble: the draft is as wanted. */
  public ChangeDraftResult removeLine(Caller caller, long draftId, long lineId) {
    var draft = own(caller, draftId);
    draft.remove(Set.of(lineId));
    return changed(caller, draft, 0);
  }

  /** Undoes a removal, at the place where the line was. */
  public ChangeDraftResult restoreLine(
      Caller caller, long draftId, long offerId, BigDecimal quantity, int position) {
    var draft = own(caller, draftId);
    if (catalogue.offer(caller, offerId).isEmpty()) {
      return notOffered("");
    }
    if (quantity.signum() <= 0) {
      return new Refused(TypedQuantity.unreadable(quantity.toPlainString()));
    }
    var line = draft.insert(identifiers.next(), offerId, quantity, Math.max(1, position));
    return changed(caller, draft, line.id());
  }

  public ChangeDraftResult rename(Caller caller, long draftId, String name) {
    var draft = own(caller, draftId);
    draft.rename(named(name));
    return changed(caller, draft, 0);
  }

  public boolean delete(Caller caller, long draftId) {
    caller.require(Role.BUYER);
    var draft = drafts.find(caller, draftId);
    draft.ifPresent(drafts::remove);
    return draft.isPresent();
  }

  private ChangeDraftResult change(
      Caller caller, Draft draft, long lineId, java.util.function.Consumer<DraftLine> act) {
    var line = draft.line(lineId);
    if (line.isEmpty()) {
      return notOffered("");
    }
    act.accept(line.get());
    return changed(caller, draft, lineId);
  }

  private Changed changed(Caller caller, Draft draft, long lineId) {
    draft.saved(caller, clock.instant());
    drafts.flush();
    return new Changed(check.check(caller, draft), lineId);
  }

  private LocalDate today(SiteView site) {
    return LocalDate.ofInstant(clock.instant(), ZoneId.of(site.zone()));
  }

  private SiteView requireBuyer(Caller caller, long siteId) {
    return companies
        .site(caller, siteId)
        .filter(site -> site.companyId() == caller.companyId())
        .filter(site -> caller.has(Role.BUYER, site.companyId(), site.id()))
        .orElseThrow(() -> new AccessDenied(caller, Role.BUYER));
  }

  private Draft own(Caller caller, long draftId) {
    return drafts.find(caller, draftId).orElseThrow(() -> new AccessDenied(caller, Role.BUYER));
  }

  private static Refused notOffered(String text) {
    var item = text.isBlank() ? "#item.this" : text.strip();
    return new Refused(Finding.of(Reason.ITEM_NOT_OFFERED, Optional.empty(), Map.of("item", item)));
  }

  private static String named(String name) {
    var stripped = name.strip();
    return stripped.length() > LONGEST_NAME ? stripped.substring(0, LONGEST_NAME) : stripped;
  }
}
