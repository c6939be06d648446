package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.TraceFacts;
import org.bencao.compliance.entity.Rule;

/**
 * TRC-01: each pack that is taken is one of which the seller said which it is, unless the authority
 * exempted who receives it.
 *
 * <p>Parameter: {@code classes} of which it is asked.
 */
@ApplicationScoped
public class TraceDataThere implements TracePredicate {

  @Override
  public String name() {
    return "trace-data";
  }

  @Override
  public Optional<Finding> judge(Rule rule, TraceFacts packs) {
    return packs.exempt().isEmpty() && lacks(rule, packs)
        ? Optional.of(
            rule.finding(
                Optional.of(packs.line()),
                Optional.of(packs.despatch()),
                Optional.empty(),
                Map.of("n", String.valueOf(packs.untold()))))
        : Optional.empty();
  }

  static boolean lacks(Rule rule, TraceFacts packs) {
    return packs.untold() > 0
        && !Collections.disjoint(packs.classes(), rule.table().get("classes"));
  }
}
