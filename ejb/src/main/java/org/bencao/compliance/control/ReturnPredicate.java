package org.bencao.compliance.control;

import java.util.stream.Stream;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.ReturnFacts;
import org.bencao.compliance.entity.Rule;

/** A question that rules ask of packs that are to go back. */
public interface ReturnPredicate extends Question {

  /** Findings where the answer is no. */
  Stream<Finding> judge(Rule rule, ReturnFacts packs);
}
