package org.bencao.credit.boundary;

import org.bencao.common.Money;

/**
 * A budget as it stands now.
 *
 * @param used by orders that wait or stand, tax included
 */
public record BudgetView(BudgetTerms terms, Money used) {

  /** Below zero when more was approved than the budget has. */
  public Money left() {
    return terms.amount().minus(used);
  }
}
