package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.RegisterFacts;
import org.bencao.compliance.entity.Rule;

/**
 * SPC-05: who gets precursors holds a permit to buy them, and who sells them keeps its number, and
 * who collected them with which letter.
 *
 * <p>Parameters: {@code classes}; {@code own}, kinds of papers of which who gets them holds one; by
 * way of the packs, the fields to fill in.
 */
@ApplicationScoped
public class PrecursorPermit implements RegisterPredicate {

  @Override
  public String name() {
    return "precursor-permit";
  }

  @Override
  public List<Finding> judge(Rule rule, RegisterFacts row) {
    if (!RegisterComplete.keeps(rule, row)) {
      return List.of();
    }
    boolean unpermitted =
        row.way().equals("IN") && Collections.disjoint(rule.table().get("own"), row.papers());
    boolean untold =
        rule.table().getOrDefault(row.way(), List.of()).stream()
            .anyMatch(field -> !row.tells(field));
    return unpermitted || untold
        ? List.of(
            rule.finding(
                Optional.empty(),
                Optional.of(row.told().getOrDefault("permit", "")).filter(no -> !no.isBlank()),
                Optional.empty(),
                Map.of("item", row.item().nameEn(), "item_zh", row.item().nameZh())))
        : List.of();
  }
}
