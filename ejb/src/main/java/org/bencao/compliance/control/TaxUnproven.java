package org.bencao.compliance.control;

import java.util.Map;
import java.util.Optional;
import org.bencao.common.Money;
import org.bencao.compliance.boundary.MatchFacts;
import org.bencao.compliance.boundary.Mismatch;
import org.bencao.compliance.entity.Rule;

/** A rate of tax on an invoice of which nobody showed that it may be asked for. */
final class TaxUnproven {

  private TaxUnproven() {}

  /** What it is off the rate that was agreed; where it is that rate, all of it. */
  static Mismatch of(Rule rule, MatchFacts line) {
    var invoiced = line.net().percent(line.taxPercent());
    var off = invoiced.minus(line.net().percent(line.agreedTaxPercent())).amount().abs();
    var finding =
        rule.finding(
            Optional.of(line.line()),
            Optional.empty(),
            Optional.of(line.day().toString()),
            Map.of("percent", line.taxPercent().stripTrailingZeros().toPlainString()));
    return new Mismatch(
        finding, off.signum() > 0 ? new Money(off, line.net().currency()) : invoiced);
  }
}
