package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.catalogue.boundary.OfferFacts.ClassSince;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.LicenceView;

/**
 * SCP-02: every class of the item that needs a scope word is in a licence of the buyer. Parameters:
 * the classes that need one.
 */
@ApplicationScoped
public class BuyerScope implements Predicate {

  public static final String NAME = "buyer-scope";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    if (!rule.concerns(facts.buyer().profile())) {
      return List.of();
    }
    var licences = facts.licencesOf(facts.buyer());
    var needed = rule.words();
    return facts.lines().stream()
        .flatMap(
            line ->
                line.facts().classes().stream()
                    .map(ClassSince::name)
                    .filter(needed::contains)
                    .filter(name -> licences.stream().noneMatch(one -> one.scope().contains(name)))
                    .map(name -> finding(rule, facts, line, name, licences)))
        .toList();
  }

  private static Finding finding(
      Rule rule, OrderFacts facts, LineFacts line, String itemClass, List<LicenceView> licences) {
    // the licence with the widest scope is the one in which people look first
    var main = licences.stream().max(java.util.Comparator.comparing(one -> one.scope().size()));
    return rule.finding(
        Optional.of(line.number()),
        main.map(LicenceView::number),
        Optional.empty(),
        Map.of(
            "buyer",
            facts.buyer().nameEn(),
            "buyer_zh",
            facts.buyer().nameZh(),
            "class",
            "#class." + itemClass,
            "doc",
            "#licence." + main.map(LicenceView::kind).orElse("CN_DDL")));
  }
}
