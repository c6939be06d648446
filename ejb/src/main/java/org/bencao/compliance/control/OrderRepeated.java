package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.Twin;
import org.bencao.compliance.entity.Rule;

/**
 * ORD-02: nobody ordered the same goods for the same site from the same seller a moment ago.
 * Parameter: minutes.
 */
@ApplicationScoped
public class OrderRepeated implements Predicate {

  @Override
  public String name() {
    return "order-repeated";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    var within = Duration.ofMinutes(Long.parseLong(rule.words().get(0)));
    return facts.twin().stream()
        .filter(twin -> !twin.placedAt().isBefore(facts.at().minus(within)))
        .map(twin -> finding(rule, facts, twin))
        .toList();
  }

  private static Finding finding(Rule rule, OrderFacts facts, Twin twin) {
    var zone = ZoneId.of(facts.place().site().zone());
    var minute =
        LocalDateTime.ofInstant(twin.placedAt(), zone)
            .truncatedTo(ChronoUnit.MINUTES)
            .toString()
            .replace('T', ' ');
    return rule.finding(
        Optional.empty(),
        Optional.of(twin.number()),
        Optional.of(minute.substring(0, 10)),
        Map.of("doc", twin.number(), "date", minute));
  }
}
