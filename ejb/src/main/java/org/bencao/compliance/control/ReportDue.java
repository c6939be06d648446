package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Finding;
import org.bencao.common.Outcome;
import org.bencao.compliance.boundary.Act;
import org.bencao.compliance.boundary.RegisterFacts;
import org.bencao.compliance.boundary.RegisterWay;
import org.bencao.compliance.entity.Rule;

/**
 * What the register keeps, and SPC-05: what was sold of some classes is reported to the authority
 * within days.
 *
 * <p>Parameters: {@code classes}; {@code days}.
 */
@ApplicationScoped
public class ReportDue {

  private static final String NAME = "report-due";

  @Inject Rules rules;

  /** Whether such items are kept in the register at all. */
  public boolean keeps(RegisterFacts row) {
    return rules
        .asking(RegisterComplete.NAME, Act.ENTER, row.day(), row.profile())
        .anyMatch(rule -> RegisterComplete.keeps(rule, row));
  }

  /** The last day; none where nothing has to be reported. */
  public Optional<LocalDate> due(RegisterFacts row) {
    return row.way().equals(RegisterWay.OUT.name())
        ? rows(row.day(), row.profile())
            .filter(rule -> RegisterComplete.keeps(rule, row))
            .map(rule -> row.day().plusDays(Long.parseLong(rule.table().get("days").get(0))))
            .min(LocalDate::compareTo)
        : Optional.empty();
  }

  /** By when it has to be sent, or that it is late. */
  public Optional<Finding> finding(
      String profile, LocalDate happened, LocalDate due, LocalDate today, String document) {
    return rows(happened, profile)
        .map(
            rule ->
                rule.finding(
                    today.isAfter(due) ? Outcome.REFUSE : Outcome.WARN,
                    Optional.empty(),
                    Optional.of(document),
                    Optional.of(due.toString()),
                    Map.of("report", "#register.report", "date", due.toString())))
        .findFirst();
  }

  private Stream<Rule> rows(LocalDate day, String profile) {
    return rules.asking(NAME, Act.ENTER, day, profile);
  }
}
