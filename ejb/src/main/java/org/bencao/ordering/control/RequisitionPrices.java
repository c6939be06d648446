package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.OfferTax;
import org.bencao.common.Caller;
import org.bencao.common.Money;
import org.bencao.compliance.boundary.TaxLaw;
import org.bencao.compliance.boundary.TaxRuleService;
import org.bencao.compliance.boundary.TaxRuleService.Sale;
import org.bencao.ordering.entity.Requisition;
import org.bencao.ordering.entity.RequisitionLine;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.pricing.boundary.PriceChoices;
import org.bencao.pricing.boundary.PriceService;

/** Which waiting orders would come to something else now. */
@ApplicationScoped
public class RequisitionPrices {

  @Inject EntityManager entities;
  @Inject PriceService prices;
  @Inject CatalogueService catalogue;
  @Inject TaxRuleService taxes;
  @Inject Clock clock;

  /** By identifier; one question for the lines of all, and one a buyer and day for the prices. */
  public Set<Long> changed(Caller caller, List<Requisition> found, Map<Long, SiteView> sites) {
    var waiting = found.stream().filter(Requisition::isWaiting).toList();
    var lines = lines(waiting);
    var changed = new HashSet<Long>();
    waiting.stream()
        .collect(
            Collectors.groupingBy(
                one -> new Asked(one.buyerCompanyId(), today(sites.get(one.siteId())))))
        .forEach((asked, group) -> changed.addAll(changed(caller, asked, group, lines)));
    return changed;
  }

  private record Asked(long buyer, LocalDate day) {}

  private LocalDate today(SiteView site) {
    return LocalDate.ofInstant(clock.instant(), ZoneId.of(site.zone()));
  }

  private Map<Long, List<RequisitionLine>> lines(Collection<Requisition> waiting) {
    return waiting.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                "select l from RequisitionLine l where l.key.requisitionId in :ids",
                RequisitionLine.class)
            .setParameter("ids", waiting.stream().map(Requisition::id).toList())
            .getResultStream()
            .collect(Collectors.groupingBy(RequisitionLine::requisitionId));
  }

  private Set<Long> changed(
      Caller caller, Asked asked, List<Requisition> group, Map<Long, List<RequisitionLine>> lines) {
    var offers =
        group.stream()
            .flatMap(one -> lines.getOrDefault(one.id(), List.of()).stream())
            .map(RequisitionLine::offerId)
            .collect(Collectors.toSet());
    var now = prices.choices(caller, asked.buyer(), offers, asked.day());
    var usual = catalogue.taxes(caller, offers, asked.day());
    var laws =
        taxes.laws(
            caller, group.stream().map(one -> sale(one, asked.day())).collect(Collectors.toSet()));
    return group.stream()
        .filter(
            one ->
                isOther(lines.getOrDefault(one.id(), List.of()), now)
                    || isOther(
                        one,
                        lines.getOrDefault(one.id(), List.of()),
                        rates(laws.get(sale(one, asked.day())), usual)))
        .map(Requisition::id)
        .collect(Collectors.toSet());
  }

  private static Sale sale(Requisition one, LocalDate day) {
    return new Sale(one.buyerCompanyId(), one.sellerCompanyId(), one.siteId(), day);
  }

  private static Map<Long, BigDecimal> rates(TaxLaw law, Map<Long, OfferTax> usual) {
    return usual.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> law.percent(each.getValue())));
  }

  /** The tax is another than it was. */
  private static boolean isOther(
      Requisition one, List<RequisitionLine> lines, Map<Long, BigDecimal> rates) {
    var gross =
        lines.stream()
            .map(
                line ->
                    line.net()
                        .plus(
                            line.net()
                                .percent(rates.getOrDefault(line.offerId(), BigDecimal.ZERO))))
            .reduce(Money::plus);
    return gross.filter(one.gross()::equals).isEmpty();
  }

  private static boolean isOther(List<RequisitionLine> lines, Map<Long, PriceChoices> now) {
    var packs = OfferPacks.of(lines, RequisitionLine::offerId, RequisitionLine::quantity);
    return lines.stream()
        .anyMatch(
            line ->
                now.getOrDefault(line.offerId(), PriceChoices.NONE)
                    .at(packs.get(line.offerId()))
                    .filter(
                        price ->
                            price.unitPrice().amount().compareTo(line.unitPrice().amount()) == 0)
                    .isEmpty());
  }
}
