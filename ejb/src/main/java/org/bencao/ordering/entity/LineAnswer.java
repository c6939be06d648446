package org.bencao.ordering.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.common.UnitPrice;

/**
 * What a seller says of one line, in the line's own unit.
 *
 * @param substituted of {@code confirmed}, what comes as another item
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
    Optional<String> reason) {

  public BigDecimal total() {
    return confirmed.add(backOrdered).add(rejected).add(offered);
  }
}
