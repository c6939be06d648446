package org.bencao.web.credit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.bencao.common.Money;

/**
 * An amount as text, so that no reader turns it into a binary fraction.
 *
 * @param currency ISO 4217
 */
public record Amount(
    @NotNull @Pattern(regexp = "[0-9]{1,12}(\\.[0-9]{1,2})?") String amount,
    @NotNull @Pattern(regexp = "CNY|USD|EUR") String currency) {

  public Money money() {
    return new Money(new BigDecimal(amount), currency);
  }
}
