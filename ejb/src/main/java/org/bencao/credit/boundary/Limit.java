package org.bencao.credit.boundary;

import org.bencao.common.Money;

/**
 * A limit that an order takes from (rules 7, number 3 and 4).
 *
 * @param amount what the order is to hold of it, tax included
 * @param beyond also if more than what is left, because somebody approved it or it is a fact
 */
public record Limit(Kind kind, long id, Money amount, boolean beyond) {

  /** In the order in which they are taken. */
  public enum Kind {
    BUDGET,
    CREDIT
  }
}
