package org.bencao.compliance.control;

import static org.bencao.compliance.control.ClassLines.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;

/**
 * LIC-10: the seller is licensed in the state to which the goods go. Where nobody said in which
 * state that is, nobody is licensed in it. Parameters: the kind of {@code licence}, and {@code
 * classes}.
 */
@ApplicationScoped
public class StateLicensed implements Predicate {

  @Override
  public String name() {
    return "state-licensed";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    var seller = facts.seller();
    if (!rule.concerns(seller.profile()) || !rule.concerns(facts.buyer().profile())) {
      return List.of();
    }
    var state = facts.place().site().region();
    var held = LicenceInDate.held(facts, seller, words(rule.table(), "licence"));
    if (!state.isEmpty()
        && held.stream()
            .anyMatch(one -> one.region().equals(state) && one.isInDateOn(facts.day()))) {
      return List.of();
    }
    return ClassLines.of(facts, words(rule.table(), "classes"), List.of())
        .map(
            line -> {
              var said = new HashMap<>(ClassLines.item(line));
              said.put("party", seller.nameEn());
              said.put("party_zh", seller.nameZh());
              said.put("state", state.isEmpty() ? "–" : state);
              return rule.finding(
                  Optional.of(line.number()), Optional.empty(), Optional.empty(), said);
            })
        .toList();
  }
}
