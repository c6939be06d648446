package org.bencao.compliance.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.compliance.control.ReturnPredicate;
import org.bencao.compliance.control.Rules;

/** Whether packs may go back to their seller (RET-02, TRC-07). */
@Stateless
public class ReturnRuleService {

  @Inject Rules rules;
  @Inject @Any Instance<ReturnPredicate> predicates;

  /** Findings of all these packs; each names its line. One statement, however many. */
  public List<Finding> judge(Caller caller, Collection<ReturnFacts> packs) {
    if (packs.isEmpty()) {
      return List.of();
    }
    var day = packs.iterator().next().day();
    var profiles = packs.stream().map(ReturnFacts::buyerProfile).collect(Collectors.toSet());
    return rules
        .ask(
            Act.RETURN,
            day,
            profiles,
            predicates,
            (question, row) ->
                packs.stream()
                    .filter(one -> row.concerns(one.buyerProfile()))
                    .flatMap(one -> question.judge(row, one)))
        .sorted(Finding.STRICTEST_FIRST)
        .toList();
  }
}
