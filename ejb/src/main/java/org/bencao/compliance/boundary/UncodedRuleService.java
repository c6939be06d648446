package org.bencao.compliance.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.compliance.control.Rules;
import org.bencao.compliance.control.UncodedPredicate;

/** Whether packs may stay in stock that are known by no code (TRC-06). */
@Stateless
public class UncodedRuleService {

  @Inject Rules rules;
  @Inject @Any Instance<UncodedPredicate> predicates;

  /** Whether anybody asks of a receiver of that profile. */
  public boolean asks(Caller caller, String profile, LocalDate day) {
    return predicates.stream()
        .anyMatch(
            question ->
                rules.asking(question.name(), Act.RECEIVE, day, profile).findAny().isPresent());
  }

  /** Findings of the lines that are concerned; what was stated is said, and refuses nothing. */
  public List<Finding> judge(
      Caller caller, String profile, LocalDate day, Collection<UncodedFacts> packs) {
    return rules.findings(Act.RECEIVE, day, Set.of(profile), predicates, packs);
  }
}
