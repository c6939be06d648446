package org.bencao.web.catalogue;

import org.bencao.common.Money;
import org.bencao.common.UnitPrice;

/**
 * An amount as text, so that no reader turns it into a binary fraction.
 *
 * @param amount with the currency's decimals; a unit price may have up to six
 * @param currency ISO 4217
 */
public record MoneyJson(String amount, String currency) {

  public static MoneyJson of(Money money) {
    return new MoneyJson(money.amount().toPlainString(), money.currency());
  }

  public static MoneyJson of(UnitPrice price) {
    return new MoneyJson(price.amount().toPlainString(), price.currency());
  }
}
