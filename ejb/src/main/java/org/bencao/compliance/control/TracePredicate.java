package org.bencao.compliance.control;

import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.TraceFacts;
import org.bencao.compliance.entity.Rule;

/** A question that rules ask of what the seller said of each pack. */
public interface TracePredicate extends Question {

  /** A finding where the answer is no. */
  Optional<Finding> judge(Rule rule, TraceFacts packs);
}
