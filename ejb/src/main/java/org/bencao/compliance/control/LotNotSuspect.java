package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.GoodsFacts;
import org.bencao.compliance.entity.Rule;

/** TRC-10: nobody of the company suspects the lot. */
@ApplicationScoped
public class LotNotSuspect implements GoodsPredicate {

  @Override
  public String name() {
    return "lot-not-suspect";
  }

  @Override
  public Optional<Finding> judge(Rule rule, GoodsFacts lot) {
    return lot.suspect()
        .map(
            suspect ->
                rule.finding(
                    Optional.of(lot.line()),
                    lot.lot(),
                    Optional.of(suspect.since().toString()),
                    Map.of(
                        "item", suspect.itemEn(),
                        "item_zh", suspect.itemZh(),
                        "lot", lot.lot().orElse("–"),
                        "date", suspect.since().toString())));
  }
}
