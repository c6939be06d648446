package org.bencao.compliance.control;

import static org.bencao.compliance.control.ClassLines.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;

/**
 * SCP-04: stores of a chain are supplied by their head office, which orders for them. Parameters:
 * the {@code kinds} of companies that are chains, and the {@code mode} that the licence of a head
 * office has, which is for that site alone.
 */
@ApplicationScoped
public class ChainStore implements Predicate {

  @Override
  public String name() {
    return "chain-store";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    var table = rule.table();
    var place = facts.place();
    boolean store =
        rule.concerns(facts.buyer().profile())
            && words(table, "kinds").contains(facts.buyer().kind())
            && place.ofOneSite()
            && facts.licencesOf(facts.buyer()).stream()
                .filter(licence -> licence.siteId().isPresent())
                .noneMatch(licence -> words(table, "mode").contains(licence.mode()));
    return store
        ? List.of(
            rule.finding(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of("site", place.site().nameEn(), "site_zh", place.site().nameZh())))
        : List.of();
  }
}
