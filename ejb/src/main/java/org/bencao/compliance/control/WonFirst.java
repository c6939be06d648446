package org.bencao.compliance.control;

import static org.bencao.compliance.control.ClassLines.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Finding;
import org.bencao.common.Role;
import org.bencao.compliance.boundary.Means.Volume;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;
import org.bencao.compliance.entity.Rule;

/**
 * VBP-01: while a buyer is behind with what it committed itself to, others of the same generic need
 * approval. Parameters: the {@code role} that approves.
 */
@ApplicationScoped
public class WonFirst implements Predicate {

  @Override
  public String name() {
    return "won-first";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    return rule.concerns(facts.buyer().profile())
        ? facts.lines().stream().flatMap(line -> judge(rule, facts, line)).toList()
        : List.of();
  }

  private static Stream<Finding> judge(Rule rule, OrderFacts facts, LineFacts line) {
    var item = line.facts().offer().item();
    var same =
        facts.means().volumes().stream()
            .filter(volume -> volume.terms().generic().isOf(item))
            .toList();
    boolean won = same.stream().anyMatch(volume -> volume.terms().itemId() == item.id());
    return same.stream()
        .filter(volume -> !won && volume.isBehind(facts.day()))
        .limit(1)
        .map(volume -> finding(rule, facts, line, volume));
  }

  private static Finding finding(Rule rule, OrderFacts facts, LineFacts line, Volume volume) {
    var said = new HashMap<>(ApprovalFacts.of(Role.valueOf(words(rule.table(), "role").get(0)), 1));
    said.putAll(ClassLines.item(line));
    said.put("percent", String.valueOf(volume.percentDone()));
    said.put("plan", String.valueOf(volume.percentPlanned(facts.day())));
    return rule.finding(
        Optional.of(line.number()),
        Optional.of(volume.terms().number()),
        Optional.of(volume.terms().to().toString()),
        said);
  }
}
