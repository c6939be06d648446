package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.GoodsFacts;
import org.bencao.compliance.entity.Rule;

/** RCL-01: nobody called the lot back. */
@ApplicationScoped
public class LotNotRecalled implements GoodsPredicate {

  @Override
  public String name() {
    return "lot-not-recalled";
  }

  @Override
  public Optional<Finding> judge(Rule rule, GoodsFacts lot) {
    return lot.recall()
        .map(
            recall ->
                rule.finding(
                    Optional.of(lot.line()),
                    Optional.of(recall.number()),
                    Optional.of(recall.day().toString()),
                    Map.of(
                        "lot", lot.lot().orElse("–"),
                        "date", recall.day().toString(),
                        "class", "#receiving.recall.grade." + recall.grade())));
  }
}
