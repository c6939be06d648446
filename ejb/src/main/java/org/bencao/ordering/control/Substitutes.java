package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Money;
import org.bencao.common.UnitPrice;
import org.bencao.ordering.boundary.Equivalent;
import org.bencao.ordering.boundary.FoundItem;
import org.bencao.ordering.boundary.PricedOffer;

/** Compares what may stand in for an item by the price of one dose (B3). */
@ApplicationScoped
public class Substitutes {

  private static final int PRICE_DECIMALS = 6;
  private static final int PERCENT_DECIMALS = 1;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What can be had first, then the cheapest dose, then what has no price. */
  public List<Equivalent> of(FoundItem chosen, List<FoundItem> others) {
    var own = best(chosen).flatMap(offer -> perDose(chosen, offer));
    return others.stream()
        .flatMap(item -> best(item).map(offer -> equivalent(item, offer, own)).stream())
        .sorted(
            Comparator.comparing((Equivalent one) -> one.best().offer().available() == 0)
                .thenComparing(one -> one.pricePerDose().isEmpty())
                .thenComparing(
                    one -> one.pricePerDose().map(UnitPrice::amount).orElse(BigDecimal.ZERO))
                .thenComparing(one -> one.item().item().id()))
        .toList();
  }

  private static Equivalent equivalent(
      FoundItem item, PricedOffer best, Optional<UnitPrice> ownDose) {
    var dose = perDose(item, best);
    var comparable =
        dose.isPresent()
            && ownDose.isPresent()
            && dose.get().currency().equals(ownDose.get().currency());
    var step =
        comparable
            ? Optional.of(dose.get().amount().subtract(ownDose.get().amount()))
            : Optional.<BigDecimal>empty();
    int doses = item.item().packing().eachesInPack();
    return new Equivalent(
        item,
        best,
        dose,
        step.map(one -> new Money(one.multiply(BigDecimal.valueOf(doses)), dose.get().currency())),
        step.filter(one -> ownDose.get().amount().signum() > 0)
            .map(
                one ->
                    one.multiply(HUNDRED)
                        .divide(ownDose.get().amount(), PERCENT_DECIMALS, RoundingMode.HALF_UP)),
        best.arrives().orElseThrow());
  }

  private static Optional<PricedOffer> best(FoundItem item) {
    return item.offers().stream().filter(offer -> !offer.withheld()).findFirst();
  }

  private static Optional<UnitPrice> perDose(FoundItem item, PricedOffer offer) {
    var doses = BigDecimal.valueOf(item.item().packing().eachesInPack());
    return offer
        .price()
        .map(
            price ->
                new UnitPrice(
                    price.unitPrice().amount().divide(doses, PRICE_DECIMALS, RoundingMode.HALF_UP),
                    price.unitPrice().currency()));
  }
}
