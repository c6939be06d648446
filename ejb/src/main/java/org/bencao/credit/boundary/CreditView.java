package org.bencao.credit.boundary;

import org.bencao.common.Money;

/**
 * A credit line as it stands now.
 *
 * @param used by orders and invoices less what was received, tax included; below zero when the
 *     buyer has paid ahead
 */
public record CreditView(CreditTerms terms, Money used) {

  public Money left() {
    return terms.amount().minus(used);
  }
}
