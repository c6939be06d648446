package org.bencao.compliance.control;

import static org.bencao.compliance.control.ClassLines.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.LicenceView;

/**
 * SCP-06: a shop sells by its category: prescription medicines, class A, class B. Parameters: the
 * {@code kinds} of buyers, the {@code licence} that names the category, and the {@code categories}
 * from the widest to the narrowest.
 */
@ApplicationScoped
public class RetailCategory implements Predicate {

  @Override
  public String name() {
    return "retail-category";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    var table = rule.table();
    var categories = words(table, "categories");
    if (!rule.concerns(facts.buyer().profile())
        || !words(table, "kinds").contains(facts.buyer().kind())) {
      return List.of();
    }
    var naming =
        LicenceInDate.held(facts, facts.buyer(), words(table, "licence")).stream()
            .filter(licence -> licence.isInDateOn(facts.day()))
            .filter(licence -> categories.stream().anyMatch(licence.scope()::contains))
            .toList();
    return naming.isEmpty()
        ? List.of()
        : facts.lines().stream()
            .flatMap(line -> judge(rule, facts, categories, naming, line))
            .toList();
  }

  private static Stream<Finding> judge(
      Rule rule,
      OrderFacts facts,
      List<String> categories,
      List<LicenceView> naming,
      LineFacts line) {
    return ClassLines.first(line, categories).stream()
        .filter(named -> naming.stream().noneMatch(one -> one.scope().contains(named)))
        .map(
            named -> {
              var widest =
                  categories.stream()
                      .filter(one -> naming.stream().anyMatch(any -> any.scope().contains(one)))
                      .findFirst()
                      .orElseThrow();
              var said = new HashMap<>(ClassLines.item(line));
              said.put("buyer", facts.buyer().nameEn());
              said.put("buyer_zh", facts.buyer().nameZh());
              said.put("category", "#class." + widest);
              said.put("class", "#class." + named);
              return rule.finding(
                  Optional.of(line.number()),
                  Optional.of(naming.get(0).number()),
                  Optional.empty(),
                  said);
            });
  }
}
