package org.bencao.compliance.control;

import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.TransportFacts;
import org.bencao.compliance.entity.Rule;

/** A question that rules ask of how goods are carried. */
public interface TransportPredicate extends Question {

  /** A finding where the answer is no. */
  Optional<Finding> judge(Rule rule, TransportFacts goods);
}
