package org.bencao.ordering.boundary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Reason;

/**
 * What a despatched part did to its order line.
 *
 * @param despatched of the part, what was open on the line
 * @param excess of the part, what was not
 * @param lot the lot it was of
 * @param reasons why something of it should be known (documents 1.5, rows 30 to 33)
 */
public record TakenLot(
    int line,
    int documentLine,
    BigDecimal despatched,
    BigDecimal excess,
    Optional<String> lot,
    List<Reason> reasons) {

  public TakenLot {
    reasons = List.copyOf(reasons);
  }
}
