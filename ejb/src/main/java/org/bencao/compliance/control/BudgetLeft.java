package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Money;
import org.bencao.common.Outcome;
import org.bencao.common.Role;
import org.bencao.compliance.boundary.Means.Budget;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;

/**
 * BUD-01: the order, tax included, is within what is left of the site's budgets. Above a hard one
 * it is refused, above another somebody of the role in the parameters has to approve.
 */
@ApplicationScoped
public class BudgetLeft implements Predicate {

  /** Behind all steps of the buyer's own rules: whoever owns the money speaks last. */
  private static final int LAST_STEP = 9;

  /** Which budget it is that somebody approves to be exceeded. */
  private static final String BUDGET = "budget";

  @Override
  public String name() {
    return "budget-left";
  }

  @Override
  public boolean looksAtWholeOrder() {
    return true;
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    var gross = facts.gross();
    return gross.isEmpty() || !rule.concerns(facts.buyer().profile())
        ? List.of()
        : facts.means().budgets().stream()
            .filter(budget -> gross.get().amount().compareTo(budget.left().amount()) > 0)
            .map(budget -> finding(rule, budget, gross.get()))
            .toList();
  }

  private static Finding finding(Rule rule, Budget budget, Money gross) {
    var words = new HashMap<String, String>();
    words.put("left", ApprovalFacts.text(budget.left()));
    words.put("amount", ApprovalFacts.text(gross));
    words.put(BUDGET, String.valueOf(budget.id()));
    words.putAll(ApprovalFacts.of(Role.valueOf(rule.words().get(0)), LAST_STEP));
    return rule.finding(
        budget.hard() ? Outcome.REFUSE : Outcome.APPROVE,
        Optional.empty(),
        Optional.of(budget.name()),
        Optional.empty(),
        Map.copyOf(words));
  }
}
