package org.bencao.compliance.control;

import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.RecallFacts;
import org.bencao.compliance.entity.Rule;

/** A question that rules ask of the answer to a recall. */
public interface RecallPredicate extends Question {

  /** A finding where the answer is no. */
  Optional<Finding> judge(Rule rule, RecallFacts facts);
}
