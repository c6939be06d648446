package org.bencao.compliance.control;

import java.util.Optional;
import org.bencao.compliance.boundary.MatchFacts;
import org.bencao.compliance.boundary.Mismatch;
import org.bencao.compliance.entity.Rule;

/** A question that rules ask of a line of an invoice. */
public interface MatchPredicate extends Question {

  /** A mismatch where the answer is no. */
  Optional<Mismatch> judge(Rule rule, MatchFacts line);
}
