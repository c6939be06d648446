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
import org.bencao.compliance.control.PackPredicate;
import org.bencao.compliance.control.Rules;

/** Whether a pack that is known by its code may be taken into stock (TRC-02 to TRC-04, TRC-08). */
@Stateless
public class PackRuleService {

  @Inject Rules rules;
  @Inject @Any Instance<PackPredicate> predicates;

  /** Findings of all these packs; each names its line and its code. */
  public List<Finding> judge(Caller caller, Collection<PackFacts> packs) {
    if (packs.isEmpty()) {
      return List.of();
    }
    var day = packs.iterator().next().day();
    Set<String> profiles = packs.stream().map(PackFacts::buyerProfile).collect(Collectors.toSet());
    return rules
        .ask(
            Act.RECEIVE,
            day,
            profiles,
            predicates,
            (question, row) ->
                packs.stream()
                    .filter(one -> row.concerns(one.buyerProfile()))
                    .flatMap(one -> question.judge(row, one).stream()))
        .sorted(Finding.STRICTEST_FIRST)
        .toList();
  }
}
