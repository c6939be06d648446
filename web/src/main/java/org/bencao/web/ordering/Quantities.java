package org.bencao.web.ordering;

import java.math.BigDecimal;

/** Quantities as text, without the zeros that a column adds. */
public final class Quantities {

  private Quantities() {}

  public static String text(BigDecimal quantity) {
    return quantity.signum() == 0 ? "0" : quantity.stripTrailingZeros().toPlainString();
  }
}
