package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.StockFacts;
import org.bencao.compliance.entity.Rule;

/** STO-05: nothing that is held, rejected, recalled or past its day goes to anybody. */
@ApplicationScoped
public class StockFree implements StockPredicate {

  @Override
  public String name() {
    return "stock-free";
  }

  @Override
  public Optional<Finding> judge(Rule rule, StockFacts pack) {
    return pack.barred()
        .map(
            barred ->
                rule.finding(
                    Optional.empty(),
                    Optional.of(pack.code()),
                    Optional.of(barred.since().toString()),
                    Map.of(
                        "lot", pack.lot().orElse("–"),
                        "state", "#stock.state." + barred.state(),
                        "date", barred.since().toString())));
  }
}
