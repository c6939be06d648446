package org.bencao.compliance.control;

import static org.bencao.compliance.control.ClassLines.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Outcome;
import org.bencao.common.OverdueSource.Overdue;
import org.bencao.common.Tsid;
import org.bencao.compliance.boundary.Means;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;
import org.bencao.compliance.entity.Rule;

/**
 * CRD-02: who buys on credit has paid in time. Parameters: days of {@code grace}; classes that are
 * {@code critical}: of those an order goes out all the same, and the seller approves it by
 * confirming it (ADR 0024).
 */
@ApplicationScoped
public class CreditOverdue implements Predicate {

  @Override
  public String name() {
    return "credit-overdue";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    int grace = Integer.parseInt(words(rule.table(), "grace").get(0));
    return facts
        .means()
        .credit()
        .flatMap(Means.Credit::overdue)
        .filter(one -> days(facts, one) > grace)
        .map(one -> facts.lines().stream().map(line -> finding(rule, facts, line, one)).toList())
        .orElse(List.of());
  }

  private static long days(OrderFacts facts, Overdue overdue) {
    return ChronoUnit.DAYS.between(overdue.dueOn(), facts.day());
  }

  private static Finding finding(Rule rule, OrderFacts facts, LineFacts line, Overdue overdue) {
    var table = rule.table();
    boolean critical = ClassLines.first(line, words(table, "critical")).isPresent();
    return rule.finding(
        critical ? Outcome.WARN : Outcome.REFUSE,
        Optional.of(line.number()),
        Optional.of(overdue.document()),
        Optional.of(overdue.dueOn().toString()),
        Map.of(
            "doc", overdue.document(),
            "invoice", Tsid.text(overdue.invoiceId()),
            "days", String.valueOf(days(facts, overdue))));
  }
}
