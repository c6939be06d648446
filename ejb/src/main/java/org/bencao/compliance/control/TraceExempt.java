package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.TraceFacts;
import org.bencao.compliance.entity.Rule;

/**
 * TRC-01: who is exempted is told until when.
 *
 * <p>Parameter: {@code classes} of which it is asked.
 */
@ApplicationScoped
public class TraceExempt implements TracePredicate {

  @Override
  public String name() {
    return "trace-exempt";
  }

  @Override
  public Optional<Finding> judge(Rule rule, TraceFacts packs) {
    return packs
        .exempt()
        .filter(last -> TraceDataThere.lacks(rule, packs))
        .map(
            last ->
                rule.finding(
                    Optional.of(packs.line()),
                    Optional.empty(),
                    Optional.of(last.toString()),
                    Map.of("date", last.toString())));
  }
}
