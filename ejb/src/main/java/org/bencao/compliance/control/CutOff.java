package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;
import org.bencao.compliance.entity.Rule;

/**
 * ORD-01: the seller's last hour of the day has not passed; after it the goods come a day later,
 * which is said of the line that comes last.
 */
@ApplicationScoped
public class CutOff implements Predicate {

  @Override
  public String name() {
    return "cut-off";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    return facts.lines().stream()
        .filter(line -> isPast(facts, line))
        .max(Comparator.comparing(LineFacts::promised))
        .map(line -> finding(rule, facts, line))
        .stream()
        .toList();
  }

  private static boolean isPast(OrderFacts facts, LineFacts line) {
    var offer = line.facts().offer();
    var hour = facts.at().atZone(ZoneId.of(offer.sellerZone())).toLocalTime();
    return !hour.isBefore(LocalTime.parse(offer.cutOff()));
  }

  private static Finding finding(Rule rule, OrderFacts facts, LineFacts line) {
    var offer = line.facts().offer();
    var day = facts.at().atZone(ZoneId.of(offer.sellerZone())).toLocalDate();
    return rule.finding(
        Optional.empty(),
        Optional.empty(),
        Optional.of(line.promised().toString()),
        Map.of("date", day + " " + offer.cutOff(), "promised", line.promised().toString()));
  }
}
