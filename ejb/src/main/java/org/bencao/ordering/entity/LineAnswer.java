package org.bencao.ordering.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.common.UnitPrice;
import org.bencao.ordering.boundary.SubstituteOffer;

/**
 * What a seller says of one line, in the line's own unit.
 *
 * @param substituted of {@code confirmed}, what comes as another item
 * @param offer the other item, where one is offered or comes
 */
public record LineAnswer(
    BigDecimal confirmed,
    BigDecimal backOrdered,
    BigDecimal rejected,
    BigDecimal offered,
    BigDecimal substituted,
    Optional<LocalDate> promisedOn,
    Optional<LocalDate> backOrderOn,
    Optional<UnitPrice> confirmedPrice,
    Optional<String> reason,
    Optional<SubstituteOffer> offer) {

  public BigDecimal total() {
    return confirmed.add(backOrdered).add(rejected).add(offered);
  }

  /**
   * What has left the seller is confirmed, whatever the answer says of it: first out of what it
   * leaves open, then out of the back order, the offer and what it rejects, as if the goods had
   * come after it (doc:L3).
   */
  public LineAnswer notBelow(BigDecimal shipped, BigDecimal wanted) {
    var missing = shipped.subtract(confirmed);
    if (missing.signum() <= 0) {
      return this;
    }
    missing = missing.subtract(wanted.subtract(total()).min(missing));
    var ofBackOrdered = backOrdered.min(missing);
    missing = missing.subtract(ofBackOrdered);
    var ofOffered = offered.min(missing);
    missing = missing.subtract(ofOffered);
    return new LineAnswer(
        shipped,
        backOrdered.subtract(ofBackOrdered),
        rejected.subtract(rejected.min(missing)),
        offered.subtract(ofOffered),
        substituted,
        promisedOn,
        backOrderOn,
        confirmedPrice,
        reason,
        offer);
  }
}
