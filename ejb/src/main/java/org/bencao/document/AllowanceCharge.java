package org.bencao.document;

import java.util.Optional;
import org.bencao.common.Money;

/**
 * Something added to or taken from what the lines come to.
 *
 * @param charge true adds, false takes off
 * @param code in the words of the standard it came by, for example X12 DE 1300 {@code D240}
 * @param amount net of tax
 */
public record AllowanceCharge(boolean charge, String code, Optional<String> text, Money amount) {

  public AllowanceCharge {
    Check.text("kind of charge", code);
    Check.text("text of the charge", text);
    Check.present("amount of the charge", amount);
  }
}
