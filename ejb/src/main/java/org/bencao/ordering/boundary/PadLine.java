package org.bencao.ordering.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.catalogue.boundary.OfferView;
import org.bencao.common.Finding;
import org.bencao.common.Money;
import org.bencao.common.UnitPrice;
import org.bencao.pricing.boundary.Price;

/**
 * One line of a draft, checked.
 *
 * @param number its place in the draft, from 1
 * @param price absent when there is no valid price
 * @param priceKind {@code CONTRACT} or {@code LIST}
 * @param priceSource the price with its contract and the packs from which it holds
 * @param cheaper the next break that is to be gained by more packs
 * @param findings empty when the line is ready; strictest first
 * @param choices quantities that would do, when the quantity is the trouble
 */
public record PadLine(
    long id,
    int number,
    OfferView offer,
    BigDecimal quantity,
    Optional<UnitPrice> price,
    Optional<String> priceKind,
    Optional<Price> priceSource,
    Optional<Price> cheaper,
    Optional<Money> net,
    LocalDate arrives,
    List<Finding> findings,
    List<BigDecimal> choices) {

  public PadLine {
    findings = List.copyOf(findings);
    choices = List.copyOf(choices);
  }

  public boolean ready() {
    return findings.stream().noneMatch(Finding::refuses);
  }
}
