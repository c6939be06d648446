package org.bencao.compliance.control;

import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.PrescriptionFacts;
import org.bencao.compliance.entity.Rule;

/** A question that rules ask of a special order for one patient. */
public interface PrescriptionPredicate extends Question {

  /** A finding where the answer is no. */
  Optional<Finding> judge(Rule rule, PrescriptionFacts order);
}
