package org.bencao.compliance.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.compliance.control.Rules;
import org.bencao.compliance.control.TemperatureKept;
import org.bencao.compliance.control.TemperaturePredicate;

/** Whether goods were kept as cold as they must be on their way (STO-03, STO-04). */
@Stateless
public class TemperatureRuleService {

  @Inject Rules rules;
  @Inject @Any Instance<TemperaturePredicate> predicates;

  /** All findings, the strictest first. */
  public List<Finding> judge(Caller caller, Act act, TemperatureFacts facts) {
    return rules
        .ask(
            act,
            facts.day(),
            Set.of(facts.profile()),
            predicates,
            (question, row) -> question.judge(row, facts).stream())
        .sorted(Finding.STRICTEST_FIRST)
        .toList();
  }

  /** Lowest and highest degrees Celsius of goods that are stored so, where a rule names them. */
  public Optional<List<BigDecimal>> range(
      Caller caller, LocalDate day, String profile, String storage) {
    return rules.of(Act.RECEIVE, day, Set.of(profile)).stream()
        .filter(row -> row.predicate().equals(TemperatureKept.NAME))
        .flatMap(row -> TemperatureKept.range(row, storage).stream())
        .findFirst();
  }

  /** Whether anything is asked of the way of such goods. */
  public boolean isWatched(Caller caller, Act act, LocalDate day, String profile, String storage) {
    return rules
        .ask(
            act,
            day,
            Set.of(profile),
            predicates,
            (question, row) -> Stream.of(question.watches(row, storage)))
        .anyMatch(watched -> watched);
  }
}
