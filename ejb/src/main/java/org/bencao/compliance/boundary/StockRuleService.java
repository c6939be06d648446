package org.bencao.compliance.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.compliance.control.Rules;
import org.bencao.compliance.control.StockPredicate;

/** Whether a pack that is known by its code may go to a patient or a customer (STO-05). */
@Stateless
public class StockRuleService {

  @Inject Rules rules;
  @Inject @Any Instance<StockPredicate> predicates;

  /** The first finding of each pack that has one, by code. */
  public Map<String, Finding> judge(Caller caller, Act act, Collection<StockFacts> packs) {
    if (packs.isEmpty()) {
      return Map.of();
    }
    var day = packs.iterator().next().day();
    var profiles = packs.stream().map(StockFacts::profile).collect(Collectors.toSet());
    return rules
        .ask(
            act,
            day,
            profiles,
            predicates,
            (question, row) ->
                packs.stream()
                    .filter(one -> row.concerns(one.profile()))
                    .flatMap(one -> question.judge(row, one).stream()))
        .collect(
            Collectors.toMap(
                why -> why.document().orElseThrow(), Function.identity(), (first, later) -> first));
  }
}
