package org.bencao.compliance.control;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.catalogue.boundary.OfferFacts.ClassSince;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.LicenceView;

/**
 * Whether every class of the goods that needs a scope word is in a licence of one party. Parameters
 * of the rule: the classes that need one.
 */
final class PartyScope {

  private final Rule rule;
  private final CompanyView party;
  private final List<LicenceView> licences;
  private final LocalDate day;
  private final String role;

  /**
   * A question about one of both.
   *
   * @param licences stopped ones among them
   * @param role how the words of the refusal call the party
   */
  PartyScope(Rule rule, CompanyView party, List<LicenceView> licences, LocalDate day, String role) {
    this.rule = rule;
    this.party = party;
    this.licences = licences;
    this.day = day;
    this.role = role;
  }

  /** What the party has no scope for, line by line. */
  List<Finding> outside(OrderFacts order) {
    if (!rule.concerns(party.profile())) {
      return List.of();
    }
    return order.lines().stream()
        .flatMap(
            line ->
                outside(
                    Optional.of(line.number()),
                    line.facts().classes().stream().map(ClassSince::name).toList()))
        .toList();
  }

  /** The same of one item. */
  Stream<Finding> outside(Optional<Integer> line, Collection<String> classes) {
    var needed = rule.words();
    return classes.stream()
        .filter(needed::contains)
        .filter(name -> !isCovered(name))
        .map(name -> finding(line, name));
  }

  /**
   * A licence that ended, or was stopped, covers until another of its kind is there, which may say
   * less; that it did is another question's.
   */
  private boolean isCovered(String itemClass) {
    var naming = licences.stream().filter(one -> one.scope().contains(itemClass)).toList();
    var kinds = naming.stream().map(LicenceView::kind).collect(Collectors.toSet());
    return naming.stream().anyMatch(this::isGood)
        || !naming.isEmpty()
            && licences.stream().noneMatch(one -> kinds.contains(one.kind()) && isGood(one));
  }

  private boolean isGood(LicenceView licence) {
    return !licence.isStopped() && licence.isInDateOn(day);
  }

  private Finding finding(Optional<Integer> line, String itemClass) {
    // the licence with the widest scope is the one in which people look first
    var main = licences.stream().max(Comparator.comparing(one -> one.scope().size()));
    return rule.finding(
        line,
        main.map(LicenceView::number),
        Optional.empty(),
        Map.of(
            role,
            party.nameEn(),
            role + "_zh",
            party.nameZh(),
            "class",
            "#class." + itemClass,
            "doc",
            "#licence." + main.map(LicenceView::kind).orElse("CN_DDL")));
  }
}
