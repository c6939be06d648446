package org.bencao.compliance.control;

import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.TemperatureFacts;
import org.bencao.compliance.entity.Rule;

/** A question that rules ask of the way that goods came. */
public interface TemperaturePredicate extends Question {

  /** Whether it is asked of goods that are stored so. */
  boolean watches(Rule rule, String storage);

  /** A finding where the answer is no. */
  Optional<Finding> judge(Rule rule, TemperatureFacts facts);
}
