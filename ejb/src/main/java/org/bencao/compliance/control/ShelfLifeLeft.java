package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.GoodsFacts;
import org.bencao.compliance.entity.Rule;

/**
 * EXP-02: enough days are left to the buyer. A lot whose last day has passed is another rule's.
 *
 * <p>Parameters: days for a class of the item, else for the kind of company, else {@code *}.
 */
@ApplicationScoped
public class ShelfLifeLeft implements GoodsPredicate {

  private static final String OTHER = "*";

  @Override
  public String name() {
    return "shelf-life-left";
  }

  @Override
  public Optional<Finding> judge(Rule rule, GoodsFacts lot) {
    int wanted = Integer.parseInt(days(rule.table(), lot).get(0));
    return lot.expiry()
        .map(last -> ChronoUnit.DAYS.between(lot.day(), last))
        .filter(left -> left >= 0 && left < wanted)
        .filter(left -> !isAccepted(lot))
        .map(
            left ->
                rule.finding(
                    Optional.of(lot.line()),
                    lot.lot(),
                    lot.expiry().map(Object::toString),
                    Map.of(
                        "lot", lot.lot().orElse("–"),
                        "days", left.toString(),
                        "limit", String.valueOf(wanted))));
  }

  /** As short-dated as it was ordered, no shorter (EXP-04). */
  private static boolean isAccepted(GoodsFacts lot) {
    return lot.accepted()
        .flatMap(least -> lot.expiry().map(last -> !last.isBefore(least)))
        .orElse(false);
  }

  private static List<String> days(Map<String, List<String>> table, GoodsFacts lot) {
    return lot.classes().stream()
        .filter(table::containsKey)
        .findFirst()
        .map(table::get)
        .orElseGet(() -> table.getOrDefault(lot.buyerKind(), table.get(OTHER)));
  }
}
