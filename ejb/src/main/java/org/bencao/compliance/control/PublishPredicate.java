package org.bencao.compliance.control;

import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.entity.Rule;

/** A question that rules ask of an item before it is offered. */
interface PublishPredicate {

  /** How rule rows call it. */
  String name();

  /** A finding where the answer is no. */
  Optional<Finding> judge(Rule rule, OfferedItem item);
}
