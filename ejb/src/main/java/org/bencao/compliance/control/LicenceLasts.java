package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.LicenceView;

/**
 * LIC-04: the licence that unlocks the goods today still does on the promised day. Who has none
 * today is another question's. Parameters: those of {@link LicenceInDate}.
 */
@ApplicationScoped
public class LicenceLasts implements Predicate {

  @Override
  public String name() {
    return "licence-lasts";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    return LicenceInDate.each(
        rule,
        facts,
        (line, party, kinds) ->
            ending(facts, line, party, kinds).map(licence -> finding(rule, line, party, licence)));
  }

  /** The one that lasts longest, if that is not long enough. */
  private static Optional<LicenceView> ending(
      OrderFacts facts, LineFacts line, CompanyView party, List<String> kinds) {
    var good =
        LicenceInDate.held(facts, party, kinds).stream()
            .filter(licence -> licence.isInDateOn(facts.day()))
            .toList();
    return good.stream().allMatch(licence -> endsBefore(licence, line.promised()))
        ? good.stream().max(Comparator.comparing(licence -> licence.lastDay().orElseThrow()))
        : Optional.empty();
  }

  private static boolean endsBefore(LicenceView licence, LocalDate day) {
    return licence.lastDay().map(end -> end.isBefore(day)).orElse(false);
  }

  private static Finding finding(
      Rule rule, LineFacts line, CompanyView party, LicenceView licence) {
    var end = licence.lastDay().map(Object::toString);
    return rule.finding(
        Optional.of(line.number()),
        Optional.of(licence.number()),
        end,
        Map.of(
            "party",
            party.nameEn(),
            "party_zh",
            party.nameZh(),
            "doc",
            "#licence." + licence.kind(),
            "date",
            end.orElseThrow(),
            "promised",
            line.promised().toString()));
  }
}
