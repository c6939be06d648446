package org.bencao.compliance.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.compliance.control.GoodsPredicate;
import org.bencao.compliance.control.Rules;

/** Whether a lot may be taken into stock (EXP-01, EXP-02, RCL-01). */
@Stateless
public class GoodsRuleService {

  @Inject Rules rules;
  @Inject @Any Instance<GoodsPredicate> predicates;

  /** Findings of all these lots; each names its line. One statement, however many. */
  public List<Finding> judge(Caller caller, Collection<GoodsFacts> lots) {
    if (lots.isEmpty()) {
      return List.of();
    }
    var day = lots.iterator().next().day();
    Set<String> profiles = lots.stream().map(GoodsFacts::buyerProfile).collect(Collectors.toSet());
    return rules
        .ask(
            Act.RECEIVE,
            day,
            profiles,
            predicates,
            (question, row) ->
                lots.stream()
                    .filter(one -> row.concerns(one.buyerProfile()))
                    .flatMap(one -> question.judge(row, one).stream()))
        .sorted(Finding.STRICTEST_FIRST)
        .toList();
  }
}
