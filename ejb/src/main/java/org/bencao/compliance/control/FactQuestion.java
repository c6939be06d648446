package org.bencao.compliance.control;

import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.entity.Rule;

/** A question that rules ask of one thing at a time. */
public interface FactQuestion<F> extends Question {

  /** A finding where the answer is no. */
  Optional<Finding> judge(Rule rule, F facts);
}
