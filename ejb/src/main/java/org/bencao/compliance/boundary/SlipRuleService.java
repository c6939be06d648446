package org.bencao.compliance.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Outcome;
import org.bencao.compliance.control.Rules;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.CompanyView;

/**
 * By when the platform for traceability codes is told of packs (TRC-05).
 *
 * <p>Parameters of its rows: {@code late} and {@code loud}, hours after which somebody, and after
 * which the head of quality, is told that it was not.
 */
@Stateless
public class SlipRuleService {

  private static final String UPLOAD = "slip-upload";

  @Inject Rules rules;

  /** Whether the company's law wants to know of packs at all. */
  public boolean asks(Caller caller, CompanyView company, Instant made) {
    return rows(company, made).findAny().isPresent();
  }

  /** Nothing while it is not late; a refusal from when the head of quality is told. */
  public Optional<Finding> late(
      Caller caller, CompanyView company, String document, Instant made, Instant now) {
    return rows(company, made)
        .filter(rule -> !now.isBefore(made.plus(hours(rule, "late"))))
        .map(
            rule -> {
              var day = LocalDate.ofInstant(made, ZoneId.of(company.zone())).toString();
              return rule.finding(
                  now.isBefore(made.plus(hours(rule, "loud"))) ? Outcome.WARN : Outcome.REFUSE,
                  Optional.empty(),
                  Optional.of(document),
                  Optional.of(day),
                  Map.of("doc", document, "date", day));
            })
        .findFirst();
  }

  private static Duration hours(Rule rule, String word) {
    return Duration.ofHours(Long.parseLong(rule.table().get(word).get(0)));
  }

  private Stream<Rule> rows(CompanyView company, Instant made) {
    var day = LocalDate.ofInstant(made, ZoneId.of(company.zone()));
    return rules.asking(UPLOAD, Act.TRACE, day, company.profile());
  }
}
