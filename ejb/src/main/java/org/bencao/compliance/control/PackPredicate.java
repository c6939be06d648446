package org.bencao.compliance.control;

import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.PackFacts;
import org.bencao.compliance.entity.Rule;

/** A question that rules ask of one pack at goods-in. */
public interface PackPredicate extends Question {

  /** A finding where the answer is no. */
  Optional<Finding> judge(Rule rule, PackFacts pack);
}
