package org.bencao.web.invoicing;

import java.util.Optional;
import org.bencao.invoicing.boundary.Tolerance;
import org.bencao.web.catalogue.MoneyJson;
import org.bencao.web.ordering.Quantities;

/**
 * How much more than agreed the rule lets pass.
 *
 * @param percent of the agreed price; absent where the rule names none
 * @param amount for the whole line
 */
public record ToleranceJson(Optional<String> percent, MoneyJson amount) {

  static ToleranceJson of(Tolerance tolerance) {
    return new ToleranceJson(
        tolerance.percent().map(Quantities::text), MoneyJson.of(tolerance.amount()));
  }
}
