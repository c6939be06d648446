package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.Means.Volume;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;

/** VBP-03: the order is within what the winner of a tender still delivers to the buyer. */
@ApplicationScoped
public class WonSupply implements Predicate {

  @Override
  public String name() {
    return "won-supply";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    return facts.means().volumes().stream().flatMap(volume -> judge(rule, facts, volume)).toList();
  }

  private static Stream<Finding> judge(Rule rule, OrderFacts facts, Volume volume) {
    var terms = volume.terms();
    var packs = facts.packs(terms);
    return volume
        .left()
        .filter(left -> packs.compareTo(left) > 0)
        .map(
            left ->
                facts.lines().stream()
                    .filter(line -> line.facts().offer().item().id() == terms.itemId())
                    .map(
                        line -> {
                          var said = new HashMap<>(ClassLines.item(line));
                          said.put("left", left.max(BigDecimal.ZERO).toBigInteger().toString());
                          return rule.finding(
                              Optional.of(line.number()),
                              Optional.of(terms.number()),
                              Optional.of(terms.to().toString()),
                              said);
                        }))
        .orElse(Stream.of());
  }
}
