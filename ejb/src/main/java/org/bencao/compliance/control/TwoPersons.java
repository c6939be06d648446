package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.CheckInFacts;
import org.bencao.compliance.entity.Rule;

/**
 * SPC-17: special goods are counted by one person and signed for by another. Parameters: legal
 * classes.
 */
@ApplicationScoped
public class TwoPersons implements CheckInPredicate {

  @Override
  public String name() {
    return "two-persons";
  }

  @Override
  public Optional<Finding> judge(Rule rule, CheckInFacts line) {
    return Collections.disjoint(rule.words(), line.classes())
            || !line.countedBy().contains(line.signedBy())
        ? Optional.empty()
        : Optional.of(
            rule.finding(
                Optional.of(line.line()),
                Optional.empty(),
                Optional.empty(),
                Map.of("item", line.itemEn(), "item_zh", line.itemZh())));
  }
}
