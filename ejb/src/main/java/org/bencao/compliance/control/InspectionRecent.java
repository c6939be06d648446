package org.bencao.compliance.control;

import static org.bencao.compliance.control.ClassLines.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Outcome;
import org.bencao.common.Role;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.LicenceView;

/**
 * LIC-11: the seller's last inspection is recent. Parameters: the kind of {@code licence} whose day
 * of issue is the inspection's, months from which somebody of a {@code role} has to {@code
 * approve}, and from which it is {@code refuse}d.
 */
@ApplicationScoped
public class InspectionRecent implements Predicate {

  @Override
  public String name() {
    return "inspection-recent";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    var table = rule.table();
    if (!rule.concerns(facts.seller().profile())) {
      return List.of();
    }
    return LicenceInDate.held(facts, facts.seller(), words(table, "licence")).stream()
        .max(Comparator.comparing(LicenceView::issued))
        .flatMap(licence -> judge(rule, table, facts, licence))
        .map(List::of)
        .orElse(List.of());
  }

  private static Optional<Finding> judge(
      Rule rule, Map<String, List<String>> table, OrderFacts facts, LicenceView licence) {
    var inspected = licence.issued();
    boolean refused = facts.day().isAfter(inspected.plusMonths(months(table, "refuse")));
    if (!refused && !facts.day().isAfter(inspected.plusMonths(months(table, "approve")))) {
      return Optional.empty();
    }
    var said = new HashMap<>(ApprovalFacts.of(Role.valueOf(words(table, "role").get(0)), 1));
    said.put("party", facts.seller().nameEn());
    said.put("party_zh", facts.seller().nameZh());
    said.put("date", inspected.toString());
    return Optional.of(
        rule.finding(
            refused ? Outcome.REFUSE : Outcome.APPROVE,
            Optional.empty(),
            Optional.of(licence.number()),
            Optional.of(inspected.toString()),
            Map.copyOf(said)));
  }

  private static long months(Map<String, List<String>> table, String name) {
    return Long.parseLong(words(table, name).get(0));
  }
}
