package org.bencao.compliance.control;

import java.util.List;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.PayFacts;
import org.bencao.compliance.entity.Rule;

/** A question that rules ask of an invoice before it is released for payment. */
public interface PayPredicate extends Question {

  /** Findings where the answer is no; none where it is yes. */
  List<Finding> judge(Rule rule, PayFacts facts);
}
