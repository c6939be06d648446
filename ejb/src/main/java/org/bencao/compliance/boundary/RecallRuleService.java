package org.bencao.compliance.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.compliance.control.OwnProduct;
import org.bencao.compliance.control.RecallAnswered;
import org.bencao.compliance.control.RecallPredicate;
import org.bencao.compliance.control.Rules;
import org.bencao.organisation.boundary.CompanyView;

/** What is asked of the answer to a recall (RCL-02). */
@Stateless
public class RecallRuleService {

  @Inject Rules rules;
  @Inject @Any Instance<RecallPredicate> predicates;

  /** All findings, the strictest first. */
  public List<Finding> judge(Caller caller, RecallFacts facts) {
    return rules
        .ask(
            Act.RECALL,
            facts.day(),
            Set.of(facts.profile()),
            predicates,
            (question, row) -> question.judge(row, facts).stream())
        .sorted(Finding.STRICTEST_FIRST)
        .toList();
  }

  /** Whether it is for that company to call lots back whoever sold them: it holds the item. */
  public boolean isHolder(Caller caller, ItemView item, CompanyView company) {
    return OwnProduct.isHeldBy(item, company);
  }

  /** Until when somebody of that profile answers; none where no rule says it. */
  public Optional<Instant> dueAt(
      Caller caller, LocalDate day, String profile, String grade, Instant publishedAt) {
    return rules.of(Act.RECALL, day, Set.of(profile)).stream()
        .filter(row -> row.predicate().equals(RecallAnswered.NAME))
        .flatMap(row -> RecallAnswered.due(row, grade, publishedAt).stream())
        .findFirst();
  }
}
