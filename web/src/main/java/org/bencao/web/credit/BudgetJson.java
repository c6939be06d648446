package org.bencao.web.credit;

import java.time.LocalDate;
import org.bencao.credit.boundary.BudgetView;
import org.bencao.web.catalogue.MoneyJson;
import org.bencao.web.rest.Id;

/**
 * A budget of a site as it stands now.
 *
 * @param to its last day
 * @param amount tax included
 * @param used by orders that wait or stand, tax included
 * @param hard refuses what is above it; otherwise somebody has to approve
 */
public record BudgetJson(
    Id id,
    Id siteId,
    String name,
    LocalDate from,
    LocalDate to,
    MoneyJson amount,
    MoneyJson used,
    boolean hard) {

  static BudgetJson of(BudgetView view) {
    var terms = view.terms();
    return new BudgetJson(
        Id.of(terms.id()),
        Id.of(terms.siteId()),
        terms.name(),
        terms.from(),
        terms.to(),
        MoneyJson.of(terms.amount()),
        MoneyJson.of(view.used()),
        terms.hard());
  }
}
