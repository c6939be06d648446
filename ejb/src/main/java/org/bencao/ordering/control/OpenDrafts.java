package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.OfferFacts;
import org.bencao.catalogue.boundary.OfferView;
import org.bencao.common.Caller;
import org.bencao.common.Money;
import org.bencao.common.Quantity;
import org.bencao.compliance.boundary.OnlineSaleService;
import org.bencao.ordering.boundary.OpenDraft;
import org.bencao.ordering.entity.Draft;
import org.bencao.ordering.entity.DraftLine;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.pricing.boundary.PriceChoices;
import org.bencao.pricing.boundary.PriceService;

/**
 * Value and clock of a site's drafts. The check of the pad asks every rule for every supplier; a
 * list needs neither.
 */
@ApplicationScoped
public class OpenDrafts {

  @Inject Drafts drafts;
  @Inject CatalogueService catalogue;
  @Inject PriceService prices;
  @Inject OnlineSaleService onlineSale;
  @Inject CompanyService companies;
  @Inject Clock clock;

  private record Known(Map<Long, OfferView> offers, Map<Long, PriceChoices> prices, Instant at) {}

  public List<OpenDraft> of(Caller caller, long siteId) {
    var open = drafts.ofSite(caller, siteId);
    var offers =
        open.stream()
            .flatMap(draft -> draft.lines().stream())
            .map(DraftLine::offerId)
            .collect(Collectors.toSet());
    var known = known(caller, offers);
    return open.stream().map(draft -> view(draft, known)).toList();
  }

  private Known known(Caller caller, Collection<Long> offerIds) {
    var now = clock.instant();
    if (offerIds.isEmpty()) {
      return new Known(Map.of(), Map.of(), now);
    }
    var buyer = companies.find(caller, caller.companyId()).orElseThrow();
    var day = LocalDate.ofInstant(now, ZoneId.of(buyer.zone()));
    var facts = catalogue.facts(caller, offerIds, day);
    var withheld = onlineSale.withheld(caller, buyer.profile(), day, facts.values());
    var shown =
        facts.values().stream()
            .map(OfferFacts::offer)
            .filter(offer -> !withheld.contains(offer.id()))
            .collect(Collectors.toMap(OfferView::id, offer -> offer));
    return new Known(shown, prices.choices(caller, buyer.id(), shown.keySet(), day), now);
  }

  private static OpenDraft view(Draft draft, Known known) {
    var bySeller =
        draft.lines().stream()
            .filter(line -> known.offers().containsKey(line.offerId()))
            .collect(
                Collectors.groupingBy(
                    line -> known.offers().get(line.offerId()).sellerCompanyId(),
                    TreeMap::new,
                    Collectors.toList()));
    return new OpenDraft(
        draft.id(),
        draft.name(),
        draft.savedAt(),
        draft.savedBy(),
        draft.lines().size(),
        bySeller.values().stream().map(lines -> part(lines, known)).toList());
  }

  private static OpenDraft.Part part(List<DraftLine> lines, Known known) {
    var offers = lines.stream().map(line -> known.offers().get(line.offerId())).toList();
    var seller = offers.get(0);
    var cutOff =
        offers.stream()
            .map(offer -> Arrivals.nextCutOff(offer, known.at()))
            .min(Instant::compareTo)
            .orElseThrow();
    return new OpenDraft.Part(
        seller.sellerCompanyId(),
        seller.sellerNameEn(),
        seller.sellerNameZh(),
        lines.size(),
        Money.totals(net(lines, known)),
        cutOff);
  }

  private static List<Money> net(List<DraftLine> lines, Known known) {
    var packs = OfferPacks.of(lines, DraftLine::offerId, DraftLine::quantity);
    return lines.stream()
        .flatMap(
            line ->
                known
                    .prices()
                    .getOrDefault(line.offerId(), PriceChoices.NONE)
                    .at(packs.get(line.offerId()))
                    .map(price -> price.unitPrice().times(quantity(line, known)))
                    .stream())
        .toList();
  }

  private static Quantity quantity(DraftLine line, Known known) {
    return new Quantity(line.quantity(), known.offers().get(line.offerId()).item().unit());
  }
}
