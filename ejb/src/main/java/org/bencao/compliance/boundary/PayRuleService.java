package org.bencao.compliance.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.compliance.control.PayPredicate;
import org.bencao.compliance.control.Rules;

/** Whether an invoice that matches may be released for payment (TIV-01, MAT-03). */
@Stateless
public class PayRuleService {

  @Inject Rules rules;
  @Inject @Any Instance<PayPredicate> predicates;

  /** All findings, the strictest first. */
  public List<Finding> judge(Caller caller, PayFacts facts) {
    return rules
        .ask(
            Act.PAY,
            facts.day(),
            Set.of(facts.buyerProfile()),
            predicates,
            (question, row) -> question.judge(row, facts).stream())
        .sorted(Finding.STRICTEST_FIRST)
        .toList();
  }
}
