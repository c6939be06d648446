package org.bencao.compliance.control;

import java.util.List;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.RegisterFacts;
import org.bencao.compliance.entity.Rule;

/** A question that rules ask of a row of the register of special medicines. */
public interface RegisterPredicate extends Question {

  /** Findings where the answer is no. */
  List<Finding> judge(Rule rule, RegisterFacts row);
}
