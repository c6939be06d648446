package org.bencao.web.credit;

import java.util.List;
import org.bencao.credit.boundary.BudgetView;

/** Budgets, the newest first. */
public record BudgetsJson(List<BudgetJson> budgets) {

  static BudgetsJson of(List<BudgetView> found) {
    return new BudgetsJson(found.stream().map(BudgetJson::of).toList());
  }
}
