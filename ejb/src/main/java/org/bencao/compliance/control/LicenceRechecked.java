package org.bencao.compliance.control;

import static org.bencao.compliance.control.ClassLines.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Finding;
import org.bencao.common.Outcome;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.LicenceView;

/**
 * LIC-12: what unlocks medicines was compared with the official register lately. Parameters: the
 * {@code kinds} of licence, months after which it is said ({@code warn}) and after which nothing
 * goes any more ({@code refuse}).
 */
@ApplicationScoped
public class LicenceRechecked implements Predicate {

  @Override
  public String name() {
    return "licence-rechecked";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    var table = rule.table();
    return Stream.of(facts.buyer(), facts.seller())
        .filter(party -> rule.concerns(party.profile()))
        .flatMap(
            party ->
                facts.licencesOf(party).stream()
                    .filter(licence -> words(table, "kinds").contains(licence.kind()))
                    .filter(licence -> licence.isInDateOn(facts.day()))
                    .flatMap(licence -> judge(rule, table, facts, party, licence).stream()))
        .toList();
  }

  private static Optional<Finding> judge(
      Rule rule,
      Map<String, List<String>> table,
      OrderFacts facts,
      CompanyView party,
      LicenceView licence) {
    var last = licence.checkedAt().map(at -> LocalDate.ofInstant(at, ZoneId.of(party.zone())));
    if (last.isEmpty() || !isLate(table, facts.day(), last.get(), "warn")) {
      return Optional.empty();
    }
    var said = new HashMap<String, String>();
    said.put("doc", licence.number());
    said.put("date", last.get().toString());
    return Optional.of(
        rule.finding(
            isLate(table, facts.day(), last.get(), "refuse") ? Outcome.REFUSE : Outcome.WARN,
            Optional.empty(),
            Optional.of(licence.number()),
            Optional.of(last.get().toString()),
            said));
  }

  private static boolean isLate(
      Map<String, List<String>> table, LocalDate day, LocalDate last, String name) {
    return day.isAfter(last.plusMonths(Integer.parseInt(words(table, name).get(0))));
  }
}
