package org.bencao.ordering.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.common.Money;
import org.bencao.common.UnitPrice;

/**
 * What may stand in for an item: the same substances, strength and form (B3). Nothing is swapped; a
 * person chooses.
 *
 * @param best the offer to compare
 * @param pricePerDose of one tablet, ampoule or what else the pack counts
 * @param difference to the chosen item's best offer, of one pack of this one's size
 * @param differencePercent of the price of one dose
 */
public record Equivalent(
    FoundItem item,
    PricedOffer best,
    Optional<UnitPrice> pricePerDose,
    Optional<Money> difference,
    Optional<BigDecimal> differencePercent,
    LocalDate arrives) {}
