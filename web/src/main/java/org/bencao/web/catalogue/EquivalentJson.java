package org.bencao.web.catalogue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.bencao.ordering.boundary.Equivalent;

/**
 * What could be taken instead of an item.
 *
 * @param best its best offer
 * @param pricePerDose price of one unit of the active dose
 * @param difference to the item asked for, for the same dose
 * @param differencePercent the same in percent
 * @param arrives day of the delivery when it is ordered now
 */
public record EquivalentJson(
    FoundItemJson item,
    PricedOfferJson best,
    Optional<MoneyJson> pricePerDose,
    Optional<MoneyJson> difference,
    Optional<String> differencePercent,
    LocalDate arrives) {

  static EquivalentJson of(Equivalent equivalent, Locale locale) {
    return new EquivalentJson(
        FoundItemJson.of(equivalent.item(), locale),
        PricedOfferJson.of(equivalent.best()),
        equivalent.pricePerDose().map(MoneyJson::of),
        equivalent.difference().map(MoneyJson::of),
        equivalent.differencePercent().map(percent -> percent.stripTrailingZeros().toPlainString()),
        equivalent.arrives());
  }
}
