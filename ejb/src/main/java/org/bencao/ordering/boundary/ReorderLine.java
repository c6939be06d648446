package org.bencao.ordering.boundary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Money;
import org.bencao.common.UnitPrice;

/**
 * One line of a past order and what it would be today.
 *
 * @param number its number on the past order
 * @param ordered what was ordered then
 * @param priceNow absent when there is no valid price, or none that may be shown
 * @param stockNow packs that may be promised today; absent when the offer is gone or not shown
 * @param findings what stands against the line today, strictest first
 * @param choices quantities that would do, when the quantity is the trouble
 * @param changes what is different from then; empty when nothing is
 */
public record ReorderLine(
    int number,
    String itemCode,
    String nameEn,
    String nameZh,
    String unit,
    BigDecimal ordered,
    UnitPrice priceThen,
    Optional<UnitPrice> priceNow,
    Optional<Money> netNow,
    Optional<Integer> stockNow,
    List<Finding> findings,
    List<BigDecimal> choices,
    List<Change> changes) {

  /** In what a line of a past order differs today. */
  public enum Change {
    /** Nobody offers it under these terms any more. */
    GONE,
    PRICE_UP,
    PRICE_DOWN,
    /** There is no valid price, or one in another currency. */
    NO_PRICE,
    /** Less can be promised than was ordered. */
    SHORT,
    /** What was ordered is no multiple of what is sold today. */
    MULTIPLE,
    /** A licence or a rule refuses it today. */
    REFUSED
  }

  public ReorderLine {
    findings = List.copyOf(findings);
    choices = List.copyOf(choices);
    changes = List.copyOf(changes);
  }

  public boolean gone() {
    return changes.contains(Change.GONE);
  }
}
