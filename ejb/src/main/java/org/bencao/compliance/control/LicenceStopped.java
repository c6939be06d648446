package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
 * LIC-05: what unlocks the goods was not suspended or revoked. Parameters: those of {@link
 * LicenceInDate}.
 */
@ApplicationScoped
public class LicenceStopped implements Predicate {

  @Override
  public String name() {
    return "licence-stopped";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    return LicenceInDate.each(
        rule,
        facts,
        (line, party, kinds) ->
            stopped(facts, party, kinds).map(licence -> finding(rule, line, party, licence)));
  }

  /** The one that was stopped first, if no other unlocks the goods. */
  private static Optional<LicenceView> stopped(
      OrderFacts facts, CompanyView party, List<String> kinds) {
    var good =
        LicenceInDate.held(facts, party, kinds).stream()
            .filter(licence -> licence.isInDateOn(facts.day()))
            .toList();
    return good.stream().allMatch(LicenceView::isStopped)
        ? good.stream().min(Comparator.comparing(licence -> licence.stoppedAt().orElseThrow()))
        : Optional.empty();
  }

  private static Finding finding(
      Rule rule, LineFacts line, CompanyView party, LicenceView licence) {
    var since = day(licence.stoppedAt().orElseThrow(), party);
    return rule.finding(
        Optional.of(line.number()),
        Optional.of(licence.number()),
        Optional.of(since),
        Map.of(
            "party",
            party.nameEn(),
            "party_zh",
            party.nameZh(),
            "doc",
            "#licence." + licence.kind(),
            "date",
            since));
  }

  private static String day(Instant at, CompanyView party) {
    return LocalDate.ofInstant(at, ZoneId.of(party.zone())).toString();
  }
}
