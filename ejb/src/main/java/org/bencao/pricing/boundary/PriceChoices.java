package org.bencao.pricing.boundary;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All prices of an offer that hold for one buyer on one day: a contract before a tender before a
 * promotion before what expires soon before the list, then the latest beginning, then the break of
 * the quantity (PRC-01, PRC-04).
 */
public record PriceChoices(List<Price> prices) {

  private static final List<String> TIERS =
      List.of(Price.LIST, Price.SHORT, Price.PROMOTION, Price.TENDER, Price.CONTRACT);

  private static final Comparator<Price> BEST =
      Comparator.comparing((Price one) -> TIERS.indexOf(one.kind()))
          .thenComparing(Price::validFrom)
          .thenComparing(Price::from);

  public static final PriceChoices NONE = new PriceChoices(List.of());

  public PriceChoices {
    prices = List.copyOf(prices);
  }

  /**
   * What one pack costs in an order of so many.
   *
   * @param quantity packs of the offer in all lines of the order
   */
  public Optional<Price> at(BigDecimal quantity) {
    return prices.stream()
        .filter(one -> BigDecimal.valueOf(one.from()).compareTo(quantity) <= 0)
        .max(BEST);
  }

  /** What is to be gained by more: the next break that is cheaper than what holds now. */
  public Optional<Price> next(BigDecimal quantity) {
    var now = at(quantity);
    return prices.stream()
        .filter(one -> BigDecimal.valueOf(one.from()).compareTo(quantity) > 0)
        .filter(one -> at(BigDecimal.valueOf(one.from())).filter(one::equals).isPresent())
        .filter(one -> now.map(price -> isCheaper(one, price)).orElse(true))
        .min(Comparator.comparing(Price::from));
  }

  private static boolean isCheaper(Price one, Price other) {
    return one.unitPrice().amount().compareTo(other.unitPrice().amount()) < 0;
  }
}
