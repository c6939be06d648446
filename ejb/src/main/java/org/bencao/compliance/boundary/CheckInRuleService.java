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
import org.bencao.compliance.control.CheckInPredicate;
import org.bencao.compliance.control.Rules;

/** Whether one person alone may take in what two have to look at (SPC-17). */
@Stateless
public class CheckInRuleService {

  @Inject Rules rules;
  @Inject @Any Instance<CheckInPredicate> predicates;

  /** Findings of the lines that are concerned. */
  public List<Finding> judge(
      Caller caller, String profile, LocalDate day, Collection<CheckInFacts> lines) {
    return rules.findings(Act.RECEIVE, day, Set.of(profile), predicates, lines);
  }
}
