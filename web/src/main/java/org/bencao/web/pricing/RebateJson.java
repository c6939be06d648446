package org.bencao.web.pricing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.bencao.pricing.boundary.Rebate;

/**
 * What the seller gives back of what is bought under a contract.
 *
 * @param percent of the net of what is invoiced
 * @param way INVOICE or CREDIT_NOTE; what is on neither is refused
 */
public record RebateJson(
    @NotNull @Pattern(regexp = RebateJson.PERCENT) String percent, @NotNull Rebate.Way way) {

  static final String PERCENT = "[0-9]{1,2}(\\.[0-9]{1,2})?";

  Rebate rebate() {
    return new Rebate(new BigDecimal(percent), way);
  }

  static RebateJson of(Rebate rebate) {
    return new RebateJson(rebate.percent().stripTrailingZeros().toPlainString(), rebate.way());
  }
}
