package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Money;
import org.bencao.compliance.boundary.MatchFacts;
import org.bencao.compliance.boundary.Mismatch;
import org.bencao.compliance.entity.Rule;

/** PRC-10: goods that cost nothing stand, at nothing, on the invoice of what they came with. */
@ApplicationScoped
public class FreeGoods implements MatchPredicate {

  @Override
  public String name() {
    return "free-goods";
  }

  @Override
  public Optional<Mismatch> judge(Rule rule, MatchFacts line) {
    var free = line.free();
    if (!free.alone() && free.unbilled().signum() <= 0) {
      return Optional.empty();
    }
    var packs = free.alone() ? line.invoiced() : free.unbilled();
    var finding =
        rule.finding(
            Optional.of(line.line()),
            Optional.empty(),
            Optional.of(line.day().toString()),
            Map.of("qty", packs.stripTrailingZeros().toPlainString()));
    return Optional.of(new Mismatch(finding, Money.zero(line.net().currency())));
  }
}
