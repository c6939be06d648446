package org.bencao.compliance.control;

import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.UncodedFacts;
import org.bencao.compliance.entity.Rule;

/** A question that rules ask of packs that are known by no code. */
public interface UncodedPredicate extends Question {

  /** A finding where the answer is no. */
  Optional<Finding> judge(Rule rule, UncodedFacts packs);
}
