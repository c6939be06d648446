package org.bencao.compliance.control;

import static java.util.stream.Collectors.partitioningBy;
import static org.bencao.compliance.control.ClassLines.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.LicenceView;

/**
 * LIC-05: what unlocks the goods was not suspended or revoked, nor what its holder needs to be one
 * at all. Parameters: those of {@link LicenceInDate}, and the kinds that {@code ALL} goods need.
 */
@ApplicationScoped
public class LicenceStopped implements Predicate, PublishPredicate, FulfilmentPredicate {

  private static final String ALL = "ALL";

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
            stopped(
                    rule,
                    kinds,
                    facts.licencesOf(party),
                    facts.stoppedLicencesOf(party),
                    facts.day())
                .map(licence -> finding(rule, Optional.of(line.number()), party, licence)));
  }

  @Override
  public List<Finding> judge(Rule rule, OfferedItem offered) {
    var kinds = LicenceInDate.kinds(rule.table(), offered.classes());
    return stopped(rule, kinds, offered.licences(), offered.stopped(), offered.day())
        .map(licence -> finding(rule, Optional.empty(), offered.seller(), licence))
        .stream()
        .toList();
  }

  @Override
  public List<Finding> judge(Rule rule, FulfilmentFacts facts) {
    return facts.parties().stream()
        .filter(party -> rule.concerns(party.profile()))
        .flatMap(party -> judge(rule, party, facts))
        .toList();
  }

  private static Stream<Finding> judge(Rule rule, CompanyView party, FulfilmentFacts facts) {
    var held = facts.licencesOf(party).stream().collect(partitioningBy(LicenceView::isStopped));
    return facts.classes().entrySet().stream()
        .flatMap(
            line ->
                stopped(
                    rule,
                    LicenceInDate.kinds(rule.table(), line.getValue()),
                    held.get(false),
                    held.get(true),
                    facts.day())
                    .map(licence -> finding(rule, Optional.of(line.getKey()), party, licence))
                    .stream());
  }

  /** The one that was stopped first, if no other does in its place. */
  private static Optional<LicenceView> stopped(
      Rule rule,
      Collection<String> kinds,
      List<LicenceView> holding,
      List<LicenceView> stopped,
      LocalDate day) {
    return stopped.stream()
        .filter(one -> one.isInDateOn(day))
        .filter(
            one ->
                kinds.contains(one.kind())
                        && holding.stream()
                            .noneMatch(
                                other -> kinds.contains(other.kind()) && other.isInDateOn(day))
                    || words(rule.table(), ALL).contains(one.kind())
                        && holding.stream()
                            .noneMatch(
                                other -> other.kind().equals(one.kind()) && other.isInDateOn(day)))
        .min(Comparator.comparing(one -> one.stoppedAt().orElseThrow()));
  }

  private static Finding finding(
      Rule rule, Optional<Integer> line, CompanyView party, LicenceView licence) {
    var since =
        LocalDate.ofInstant(licence.stoppedAt().orElseThrow(), ZoneId.of(party.zone())).toString();
    return rule.finding(
        line,
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
            since,
            "act",
            rule.act().name()));
  }
}
