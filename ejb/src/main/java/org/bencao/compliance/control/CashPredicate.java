package org.bencao.compliance.control;

import java.util.List;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.CashFacts;
import org.bencao.compliance.entity.Rule;

/** A question that rules ask of money that pays invoices. */
public interface CashPredicate extends Question {

  /** Findings where the answer is no. */
  List<Finding> judge(Rule rule, CashFacts money);
}
