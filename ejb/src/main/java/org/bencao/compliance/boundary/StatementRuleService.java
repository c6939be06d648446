package org.bencao.compliance.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Outcome;
import org.bencao.compliance.control.Rules;

/**
 * By when a buyer says whether a monthly statement is right (PAY-03).
 *
 * <p>Parameters of its rows: {@code days}.
 */
@Stateless
public class StatementRuleService {

  private static final String ANSWER = "statement-answer";

  @Inject Rules rules;

  /** The last day; none where no rule of the buyer asks for an answer. */
  public Optional<LocalDate> due(Caller caller, String buyerProfile, LocalDate made) {
    return rules
        .asking(ANSWER, Act.MONTH_END, made, buyerProfile)
        .map(rule -> made.plusDays(Long.parseLong(rule.table().get("days").get(0))))
        .min(LocalDate::compareTo);
  }

  /** That it waits, or is late. */
  public Optional<Finding> finding(
      Caller caller,
      String buyerProfile,
      String document,
      LocalDate made,
      LocalDate due,
      LocalDate today) {
    return rules
        .asking(ANSWER, Act.MONTH_END, made, buyerProfile)
        .map(
            rule ->
                rule.finding(
                    today.isAfter(due) ? Outcome.REFUSE : Outcome.WARN,
                    Optional.empty(),
                    Optional.of(document),
                    Optional.of(due.toString()),
                    Map.of("doc", document, "date", made.toString())))
        .findFirst();
  }
}
