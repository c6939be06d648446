package org.bencao.web.invoicing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bencao.common.Page;
import org.bencao.invoicing.boundary.MonthlyStatementView;

/**
 * A page of monthly statements, newest first.
 *
 * @param older where the older page begins; absent on the last
 * @param newer where the newer page begins; absent on the first
 */
public record MonthlyStatementsJson(
    List<MonthlyStatementJson> statements, Optional<String> older, Optional<String> newer) {

  static MonthlyStatementsJson of(Page<MonthlyStatementView> page, Locale locale) {
    return new MonthlyStatementsJson(
        page.rows().stream().map(one -> MonthlyStatementJson.of(one, locale)).toList(),
        page.older(),
        page.newer());
  }
}
