package org.bencao.compliance.control;

import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.StockFacts;
import org.bencao.compliance.entity.Rule;

/** A question that rules ask of one pack that is to leave the stock. */
public interface StockPredicate extends Question {

  /** A finding where the answer is no. */
  Optional<Finding> judge(Rule rule, StockFacts pack);
}
