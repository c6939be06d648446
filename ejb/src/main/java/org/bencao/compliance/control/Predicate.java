package org.bencao.compliance.control;

import java.util.List;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;

/** A question that rules ask of an order; the rule's row says what follows from the answer. */
public interface Predicate {

  /** How rule rows call it. */
  String name();

  /** Findings where the answer is no; none where it is yes. */
  List<Finding> judge(Rule rule, OrderFacts facts);

  /** Whether it looks at the order as a whole, after lines that cannot go are left out. */
  default boolean looksAtWholeOrder() {
    return false;
  }
}
