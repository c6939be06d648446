package org.bencao.web.catalogue;

import java.time.LocalDate;
import org.bencao.ordering.boundary.LastBought;

/** When the company bought an item last, and at which price of one pack. */
public record LastBoughtJson(LocalDate day, MoneyJson price) {

  static LastBoughtJson of(LastBought bought) {
    return new LastBoughtJson(bought.day(), MoneyJson.of(bought.price()));
  }
}
