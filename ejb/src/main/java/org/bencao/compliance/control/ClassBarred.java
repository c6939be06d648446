package org.bencao.compliance.control;

import static org.bencao.compliance.control.ClassLines.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;
import org.bencao.compliance.entity.Rule;

/**
 * SPC-03, SPC-06: companies of these kinds do not deal in these classes. Parameters: {@code
 * classes}, {@code kinds} of buyers, the classes that pass all the same ({@code except}), and the
 * kind of licence that lets such a buyer deal in what it names ({@code unless}).
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
        .filter(line -> !isNamed(facts, line, words(table, "classes"), words(table, "unless")))
        .map(line -> finding(rule, facts, line))
        .toList();
  }

  private static boolean isNamed(
      OrderFacts facts, LineFacts line, List<String> classes, List<String> kinds) {
    return LicenceInDate.held(facts, facts.buyer(), kinds).stream()
        .filter(licence -> licence.isInDateOn(facts.day()))
        .anyMatch(
            licence -> classes.stream().filter(line::isOf).anyMatch(licence.scope()::contains));
  }

  private static Finding finding(Rule rule, OrderFacts facts, LineFacts line) {
    var said = new HashMap<>(ClassLines.item(line));
    said.put("buyer", facts.buyer().nameEn());
    said.put("buyer_zh", facts.buyer().nameZh());
    return rule.finding(Optional.of(line.number()), Optional.empty(), Optional.empty(), said);
  }
}
