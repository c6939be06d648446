package org.bencao.compliance.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.compliance.control.CashPredicate;
import org.bencao.compliance.control.Rules;

/** Whether money may pay for what is on invoices, by how it came and from whom (SPC-07). */
@Stateless
public class CashRuleService {

  @Inject Rules rules;
  @Inject @Any Instance<CashPredicate> predicates;

  /** All findings, the strictest first. */
  public List<Finding> judge(Caller caller, CashFacts money) {
    return rules
        .ask(
            Act.PAY,
            money.day(),
            Set.of(money.buyer().profile()),
            predicates,
            (question, row) -> question.judge(row, money).stream())
        .sorted(Finding.STRICTEST_FIRST)
        .toList();
  }
}
