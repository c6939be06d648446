package org.bencao.compliance.control;

import static org.bencao.compliance.control.ClassLines.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.LicenceView;

/**
 * LIC-03: what unlocks the goods today ends within days. One that ends before the goods come is
 * another question's (LIC-04).
 *
 * <p>Parameters: those of {@link LicenceInDate}; {@code within}, days.
 */
@ApplicationScoped
public class LicenceEnding implements Predicate {

  @Override
  public String name() {
    return "licence-ending";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    int within = Integer.parseInt(words(rule.table(), "within").get(0));
    return LicenceInDate.each(
            rule,
            facts,
            (line, party, kinds) ->
                longest(facts, party, kinds)
                    .filter(one -> days(facts, one) <= within)
                    .filter(one -> !one.lastDay().orElseThrow().isBefore(line.promised()))
                    .map(one -> finding(rule, facts, party, one)))
        .stream()
        .distinct()
        .toList();
  }

  /** Of those in date the one that lasts longest; none where one has no end. */
  private static Optional<LicenceView> longest(
      OrderFacts facts, CompanyView party, List<String> kinds) {
    var good =
        LicenceInDate.held(facts, party, kinds).stream()
            .filter(one -> one.isInDateOn(facts.day()))
            .toList();
    return good.stream().allMatch(one -> one.lastDay().isPresent())
        ? good.stream().max(Comparator.comparing(one -> one.lastDay().orElseThrow()))
        : Optional.empty();
  }

  private static long days(OrderFacts facts, LicenceView licence) {
    return ChronoUnit.DAYS.between(facts.day(), licence.lastDay().orElseThrow());
  }

  private static Finding finding(
      Rule rule, OrderFacts facts, CompanyView party, LicenceView licence) {
    return rule.finding(
        Optional.empty(),
        Optional.of(licence.number()),
        licence.lastDay().map(Object::toString),
        Map.of(
            "party", party.nameEn(),
            "party_zh", party.nameZh(),
            "doc", "#licence." + licence.kind(),
            "days", String.valueOf(days(facts, licence))));
  }
}
