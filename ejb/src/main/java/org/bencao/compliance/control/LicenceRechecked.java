package org.bencao.compliance.control;

import static org.bencao.compliance.control.ClassLines.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Outcome;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.LicenceView;

/**
 * LIC-12: of what unlocks the goods one was compared with the official register lately. Parameters:
 * those of {@link LicenceInDate}, months after which it is said ({@code warn}) and after which
 * nothing goes any more ({@code refuse}).
 */
@ApplicationScoped
public class LicenceRechecked implements Predicate {

  @Override
  public String name() {
    return "licence-rechecked";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    return LicenceInDate.each(
            rule,
            facts,
            (line, party, kinds) ->
                LicenceInDate.held(facts, party, kinds).stream()
                    .filter(licence -> licence.isInDateOn(facts.day()))
                    .max(Comparator.comparing(licence -> lookedUp(licence, party)))
                    .flatMap(licence -> judge(rule, facts, party, licence)))
        .stream()
        .distinct()
        .toList();
  }

  /** What never was is older than all. */
  private static LocalDate lookedUp(LicenceView licence, CompanyView party) {
    return licence
        .checkedAt()
        .map(at -> LocalDate.ofInstant(at, ZoneId.of(party.zone())))
        .orElse(licence.issued().minusYears(100));
  }

  private static Optional<Finding> judge(
      Rule rule, OrderFacts facts, CompanyView party, LicenceView licence) {
    var last = lookedUp(licence, party);
    var table = rule.table();
    return isLate(table, facts.day(), last, "warn")
        ? Optional.of(
            rule.finding(
                isLate(table, facts.day(), last, "refuse") ? Outcome.REFUSE : Outcome.WARN,
                Optional.empty(),
                Optional.of(licence.number()),
                Optional.of(last.toString()),
                Map.of("doc", licence.number(), "date", last.toString())))
        : Optional.empty();
  }

  private static boolean isLate(
      Map<String, List<String>> table, LocalDate day, LocalDate last, String name) {
    return day.isAfter(last.plusMonths(Integer.parseInt(words(table, name).get(0))));
  }
}
