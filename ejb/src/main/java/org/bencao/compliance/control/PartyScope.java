package org.bencao.compliance.control;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.catalogue.boundary.OfferFacts.ClassSince;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;
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
  private final String role;
  private final List<LicenceView> licences;

  /**
   * A question about one of both.
   *
   * @param role how the words of the refusal call the party
   */
  PartyScope(Rule rule, OrderFacts facts, CompanyView party, String role) {
    this.rule = rule;
    this.party = party;
    this.role = role;
    this.licences = facts.licencesOf(party);
  }

  /** Whatever of these lines the party has no scope for. */
  List<Finding> outside(List<LineFacts> lines) {
    if (!rule.concerns(party.profile())) {
      return List.of();
    }
    var needed = rule.words();
    return lines.stream()
        .flatMap(
            line ->
                line.facts().classes().stream()
                    .map(ClassSince::name)
                    .filter(needed::contains)
                    .filter(name -> licences.stream().noneMatch(one -> one.scope().contains(name)))
                    .map(name -> finding(line, name)))
        .toList();
  }

  private Finding finding(LineFacts line, String itemClass) {
    // the licence with the widest scope is the one in which people look first
    var main = licences.stream().max(Comparator.comparing(one -> one.scope().size()));
    return rule.finding(
        Optional.of(line.number()),
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
