package org.bencao.compliance.control;

import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.AllocationFacts;
import org.bencao.compliance.entity.Rule;

/** A question that rules ask of the lots that are sent. */
public interface AllocationPredicate extends Question {

  /** A finding where the answer is no. */
  Optional<Finding> judge(Rule rule, AllocationFacts lot);
}
