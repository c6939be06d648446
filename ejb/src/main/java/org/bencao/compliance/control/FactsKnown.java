package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.LicenceView;

/**
 * LIC-02: what rules need to know somebody has said: the last day of licences that have one, and an
 * item's legal classes. Parameters: the kinds of licence that have a last day.
 */
@ApplicationScoped
public class FactsKnown implements Predicate, PublishPredicate {

  @Override
  public String name() {
    return "facts-known";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    return Stream.of(facts.buyer(), facts.seller())
        .filter(party -> rule.concerns(party.profile()))
        .flatMap(party -> facts.licencesOf(party).stream())
        .filter(licence -> rule.words().contains(licence.kind()) && licence.validTo().isEmpty())
        .map(licence -> finding(rule, licence))
        .toList();
  }

  private static Finding finding(Rule rule, LicenceView licence) {
    return rule.finding(
        Optional.empty(),
        Optional.of(licence.number()),
        Optional.empty(),
        Map.of("item", licence.number(), "fact", "#fact.validTo"));
  }

  @Override
  public List<Finding> judge(Rule rule, OfferedItem offered) {
    var item = offered.item();
    return offered.classes().isEmpty()
        ? List.of(
            rule.finding(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of("item", item.nameEn(), "item_zh", item.nameZh(), "fact", "#fact.classes")))
        : List.of();
  }
}
