package org.bencao.pricing.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.common.UnitPrice;

/**
 * What a buyer committed itself to take of a won item, from whom and at which price (C4; State
 * Council [2021] No. 2).
 *
 * @param number of the tender
 * @param sellerCompanyId who delivers for the winner
 * @param price net of tax, for one pack
 * @param from first day of the tender
 * @param to its last day
 * @param committed packs in all that time
 * @param most packs that the winner delivers to this buyer through the portal, if there is a limit
 * @param done packs that were received before the portal knew of it, or elsewhere
 */
public record TenderTerms(
    long id,
    String number,
    String name,
    long itemId,
    Generic generic,
    long buyerCompanyId,
    long sellerCompanyId,
    UnitPrice price,
    LocalDate from,
    LocalDate to,
    BigDecimal committed,
    Optional<BigDecimal> most,
    BigDecimal done) {

  /** Both its days belong to it. */
  public boolean holdsOn(LocalDate day) {
    return !from.isAfter(day) && !to.isBefore(day);
  }

  /** The price as the buyer's orders know it. */
  public Price asPrice() {
    return new Price(price, Price.TENDER, from, number, 1);
  }
}
