package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Quantity;
import org.bencao.compliance.boundary.MatchFacts;
import org.bencao.compliance.boundary.Mismatch;
import org.bencao.compliance.entity.Rule;

/** MAT-01: no more is owed than was received and kept. */
@ApplicationScoped
public class MatchQuantity implements MatchPredicate {

  @Override
  public String name() {
    return "match-quantity";
  }

  @Override
  public Optional<Mismatch> judge(Rule rule, MatchFacts line) {
    if (line.beyond().signum() <= 0) {
      return Optional.empty();
    }
    var finding =
        rule.finding(
            Optional.of(line.line()),
            Optional.empty(),
            Optional.of(line.day().toString()),
            Map.of(
                "qty", line.invoiced().stripTrailingZeros().toPlainString(),
                "used", line.used().stripTrailingZeros().toPlainString()));
    var amount = line.price().times(new Quantity(line.beyond(), Quantity.EACH));
    return Optional.of(new Mismatch(finding, amount));
  }
}
