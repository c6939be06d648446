package org.bencao.compliance.control;

import java.util.List;
import org.bencao.common.Finding;
import org.bencao.compliance.entity.Rule;

/** A question that rules ask of an item before it is offered. */
interface PublishPredicate {

  /** How rule rows call it. */
  String name();

  /** Findings where the answer is no; none where it is yes. */
  List<Finding> judge(Rule rule, OfferedItem item);
}
