package org.bencao.compliance.control;

import static org.bencao.compliance.control.ClassLines.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;

/**
 * SPC-03: companies of these kinds do not deal in these classes. Parameters: {@code classes},
 * {@code kinds} of buyers, and the classes that pass all the same ({@code except}).
 */
@ApplicationScoped
public class ClassBarred implements Predicate {

  @Override
  public String name() {
    return "class-barred";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    var table = rule.table();
    if (!rule.concerns(facts.buyer().profile())
        || !words(table, "kinds").contains(facts.buyer().kind())) {
      return List.of();
    }
    return ClassLines.of(facts, words(table, "classes"), words(table, "except"))
        .map(
            line ->
                rule.finding(
                    Optional.of(line.number()),
                    Optional.empty(),
                    Optional.empty(),
                    ClassLines.item(line)))
        .toList();
  }
}
