package org.bencao.pricing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.OfferFacts;
import org.bencao.common.Caller;
import org.bencao.common.Money;
import org.bencao.common.Role;
import org.bencao.common.UnitPrice;
import org.bencao.pricing.control.KnownCurves;
import org.bencao.pricing.control.KnownPrices;
import org.bencao.pricing.control.KnownPrices.Dated;
import org.bencao.pricing.control.KnownTenders;
import org.bencao.pricing.control.ListPrices;
import org.bencao.pricing.entity.Terms;

/** Which price holds (PRC-01, PRC-04). */
@Stateless
public class PriceService {

  private static final int FULL = 100;
  private static final int DECIMALS = 4;

  @Inject EntityManager entities;
  @Inject KnownPrices known;
  @Inject ListPrices lists;
  @Inject KnownTenders tenders;
  @Inject KnownCurves knownCurves;
  @Inject CatalogueService catalogue;

  /** What one pack of these offers costs one buyer; offers without a valid price are absent. */
  public Map<Long, Price> prices(
      Caller caller, long buyerCompanyId, Collection<Long> offerIds, LocalDate day) {
    var prices = new HashMap<Long, Price>();
    choices(caller, buyerCompanyId, offerIds, day)
        .forEach(
            (offer, choices) ->
                choices.at(BigDecimal.ONE).ifPresent(price -> prices.put(offer, price)));
    return prices;
  }

  /** Prices of these offers for one buyer, by quantity; offers without any are absent. */
  public Map<Long, PriceChoices> choices(
      Caller caller, long buyerCompanyId, Collection<Long> offerIds, LocalDate day) {
    if (offerIds.isEmpty()) {
      return Map.of();
    }
    var found =
        Stream.concat(
                known.of(buyerCompanyId, offerIds).stream(),
                won(caller, buyerCompanyId, offerIds, day).stream())
            .filter(one -> one.holdsOn(day))
            .collect(
                Collectors.groupingBy(
                    Dated::offerId, Collectors.mapping(Dated::price, Collectors.toList())));
    shorten(caller, found, day);
    return found.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> new PriceChoices(one.getValue())));
  }

  /** What expires soon costs less than the list, where its seller says so, or is not sold. */
  private void shorten(Caller caller, Map<Long, List<Price>> prices, LocalDate day) {
    var curves = knownCurves.all();
    if (curves.isEmpty()) {
      return;
    }
    for (var offer : catalogue.itemsOffered(caller, prices.keySet())) {
      var curve = curves.get(offer.sellerCompanyId());
      if (curve != null && offer.soonestExpiry().isPresent()) {
        var expiry = offer.soonestExpiry().get();
        var percent = KnownCurves.percent(curve, day, expiry);
        if (percent.isEmpty()) {
          prices.remove(offer.offerId());
        } else if (percent.get() < FULL) {
          prices.computeIfPresent(
              offer.offerId(), (id, all) -> withShort(all, percent.get(), expiry, day));
        }
      }
    }
  }

  private static List<Price> withShort(
      List<Price> all, int percent, LocalDate expiry, LocalDate day) {
    var more = new ArrayList<>(all);
    all.stream()
        .filter(one -> one.kind().equals(Price.LIST))
        .max(Comparator.comparing(Price::validFrom))
        .map(list -> shortened(list, percent, expiry, day))
        .ifPresent(more::add);
    return more;
  }

  private static Price shortened(Price list, int percent, LocalDate expiry, LocalDate day) {
    var amount =
        list.unitPrice()
            .amount()
            .multiply(BigDecimal.valueOf(percent))
            .divide(BigDecimal.valueOf(FULL), DECIMALS, RoundingMode.HALF_UP);
    return new Price(
        new UnitPrice(amount, list.unitPrice().currency()),
        Price.SHORT,
        day,
        percent + " %",
        1,
        Optional.of(new Price.ShortDated(expiry, percent, list.unitPrice())));
  }

  /** All that the buyer's contracts say of that day; often nothing. */
  public List<AgreedPrice> agreed(Caller caller, long buyerCompanyId, LocalDate day) {
    return known.agreed(buyerCompanyId).stream()
        .filter(one -> one.holdsOn(day))
        .map(one -> new AgreedPrice(one.offerId(), one.price()))
        .toList();
  }

  /** Of what the buyer committed itself to, from who delivers it. */
  private List<Dated> won(
      Caller caller, long buyerCompanyId, Collection<Long> offerIds, LocalDate day) {
    var terms = tenders.of(buyerCompanyId).stream().filter(one -> one.holdsOn(day)).toList();
    if (terms.isEmpty()) {
      return List.of();
    }
    return catalogue.facts(caller, offerIds, day).values().stream()
        .map(OfferFacts::offer)
        .flatMap(
            offer ->
                terms.stream()
                    .filter(one -> one.itemId() == offer.item().id())
                    .filter(one -> one.sellerCompanyId() == offer.sellerCompanyId())
                    .map(one -> new Dated(offer.id(), one.asPrice(), one.to())))
        .toList();
  }

  /** The least value of one order, by seller; absent when the seller asks none. */
  public Map<Long, Money> minimumOrderValues(
      Caller caller, Collection<Long> sellerCompanyIds, String currency) {
    return known.minimums(sellerCompanyIds, currency);
  }

  /**
   * By offer, from that day on; the list price before it, were it of the same day, ends the day
   * before. One that holds already is left alone.
   */
  public void setListPrices(Caller caller, Map<Long, UnitPrice> wanted, LocalDate from) {
    caller.require(Role.SUPPLIER_DESK, Role.PLATFORM_ADMINISTRATOR);
    lists.set(wanted, wanted.keySet().stream().collect(Collectors.toMap(one -> one, one -> from)));
  }

  public void setMinimumOrderValue(Caller caller, long sellerCompanyId, Money minimum) {
    caller.require(Role.SUPPLIER_DESK, Role.PLATFORM_ADMINISTRATOR);
    entities.persist(new Terms(sellerCompanyId, minimum));
  }
}
