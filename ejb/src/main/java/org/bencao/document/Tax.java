package org.bencao.document;

import java.math.BigDecimal;
import java.util.Optional;
import org.bencao.common.Money;

/**
 * A tax at one rate.
 *
 * @param percent for example 13 for 13 %
 * @param taxable what it is reckoned on, where the document says it
 * @param amount the tax itself, where the document says it
 */
public record Tax(BigDecimal percent, Optional<Money> taxable, Optional<Money> amount) {

  public Tax {
    Check.present("tax rate", percent);
    Check.that(percent.signum() >= 0, "tax rate", percent, "zero or more");
    percent = percent.stripTrailingZeros();
    Check.present("taxable amount", taxable);
    Check.present("tax", amount);
  }
}
