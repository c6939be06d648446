package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.compliance.boundary.Act;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.RetentionGate;

/**
 * PRV-05: while the law keeps records, it keeps who acted in them; the longest time wins.
 *
 * <p>Parameter: years.
 */
@ApplicationScoped
public class Retention implements RetentionGate {

  private static final String NAME = "retention";

  @Inject Rules rules;

  @Override
  public Optional<Hold> hold(Caller caller, CompanyView company, LocalDate day) {
    return rules
        .asking(NAME, Act.ERASE, day, company.profile())
        .map(rule -> hold(rule, day))
        .max(Comparator.comparing(Hold::until));
  }

  private static Hold hold(Rule rule, LocalDate day) {
    var until = day.plusYears(Long.parseLong(rule.words().get(0)));
    return new Hold(
        until,
        rule.finding(
            Optional.empty(),
            Optional.empty(),
            Optional.of(until.toString()),
            Map.of("doc", "#retention.person", "date", until.toString())));
  }
}
