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
import org.bencao.compliance.control.AllocationPredicate;
import org.bencao.compliance.control.Rules;

/** Whether the right lots of what is in stock are sent (EXP-03). */
@Stateless
public class AllocationRuleService {

  @Inject Rules rules;
  @Inject @Any Instance<AllocationPredicate> predicates;

  /**
   * Findings of the lines that are concerned.
   *
   * @param profiles of both parties
   */
  public List<Finding> judge(
      Caller caller, LocalDate day, Set<String> profiles, Collection<AllocationFacts> lots) {
    return rules.findings(Act.SHIP, day, profiles, predicates, lots);
  }
}
