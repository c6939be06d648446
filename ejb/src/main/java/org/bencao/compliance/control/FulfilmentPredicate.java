package org.bencao.compliance.control;

import java.util.List;
import org.bencao.common.Finding;
import org.bencao.compliance.entity.Rule;

/** A question that rules ask of goods of an order that stands. */
public interface FulfilmentPredicate {

  /** How rule rows call it. */
  String name();

  /** Findings where the answer is no; none where it is yes. */
  List<Finding> judge(Rule rule, FulfilmentFacts facts);
}
