package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.LicenceView;

/**
 * LIC-10: the site to which the goods go stands on a licence that unlocks them. Parameters: those
 * of {@link LicenceInDate}.
 */
@ApplicationScoped
public class SiteLicensed implements Predicate {

  @Override
  public String name() {
    return "site-licensed";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    return LicenceInDate.each(
            rule,
            facts,
            (line, party, kinds) ->
                party.id() != facts.buyer().id()
                        || LicenceInDate.held(facts, party, kinds).stream()
                            .anyMatch(one -> one.isInDateOn(facts.day()))
                        || !LicenceInDate.isElsewhere(facts, party, kinds)
                    ? Optional.empty()
                    : Optional.of(finding(rule, facts, kinds)))
        .stream()
        .distinct()
        .toList();
  }

  private static Finding finding(Rule rule, OrderFacts facts, List<String> kinds) {
    var site = facts.place().site();
    var document =
        facts.licencesElsewhere().stream()
            .filter(one -> kinds.contains(one.kind()) && one.isInDateOn(facts.day()))
            .map(LicenceView::number)
            .findFirst();
    return rule.finding(
        Optional.empty(),
        document,
        Optional.empty(),
        Map.of(
            "site", site.nameEn(),
            "site_zh", site.nameZh(),
            "doc", document.orElse("–")));
  }
}
