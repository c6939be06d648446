package org.bencao.compliance.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.compliance.control.PrescriptionPredicate;
import org.bencao.compliance.control.Rules;

/** Whether a special order for one patient may be asked for (SPC-19, PRV-03). */
@Stateless
public class PrescriptionRuleService {

  @Inject Rules rules;
  @Inject @Any Instance<PrescriptionPredicate> predicates;

  /** Findings of the order, the strictest first. */
  public List<Finding> judge(Caller caller, String profile, PrescriptionFacts order) {
    return rules
        .ask(
            Act.ASK,
            order.day(),
            Set.of(profile),
            predicates,
            (question, row) -> question.judge(row, order).stream())
        .sorted(Finding.STRICTEST_FIRST)
        .toList();
  }
}
