package org.bencao.credit.boundary;

import java.math.BigDecimal;
import java.util.Optional;
import org.bencao.common.Money;

/**
 * A limit that an order takes from (rules 7, numbers 3 to 6).
 *
 * @param amount what the order is to hold of it: money with tax, or packs
 * @param currency of money; none for packs
 * @param beyond also if more than what is left, because somebody approved it or it is a fact
 */
public record Limit(
    Kind kind, long id, BigDecimal amount, Optional<String> currency, boolean beyond) {

  /** In the order in which they are taken. */
  public enum Kind {
    BUDGET,
    CREDIT,
    QUOTA,
    TENDER
  }

  /** Of a budget or a credit line. */
  public static Limit money(Kind kind, long id, Money amount, boolean beyond) {
    return new Limit(kind, id, amount.amount(), Optional.of(amount.currency()), beyond);
  }

  /** Of a quota, or of what a winner delivers. */
  public static Limit packs(Kind kind, long id, BigDecimal packs, boolean beyond) {
    return new Limit(kind, id, packs, Optional.empty(), beyond);
  }

  /** Nothing of it any more. */
  public static Limit nothing(Kind kind, long id) {
    return new Limit(kind, id, BigDecimal.ZERO, Optional.empty(), true);
  }
}
