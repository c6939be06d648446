package org.bencao.compliance.control;

import static org.bencao.compliance.control.ClassLines.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.LicenceView;

/**
 * SCP-06: a shop sells by its category: prescription medicines, class A, class B. Parameters: the
 * {@code kinds} of buyers, the {@code licence} that names the category, and the {@code categories}
 * from the widest to the narrowest; a licence that names none allows none.
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
    var held =
        LicenceInDate.held(facts, facts.buyer(), words(table, "licence")).stream()
            .filter(licence -> licence.isInDateOn(facts.day()))
            .toList();
    // who has none at all is told so by other rules
    return held.isEmpty()
        ? List.of()
        : facts.lines().stream()
            .flatMap(line -> judge(rule, facts, categories, held, line))
            .toList();
  }

  private static Stream<Finding> judge(
      Rule rule,
      OrderFacts facts,
      List<String> categories,
      List<LicenceView> naming,
      LineFacts line) {
    int widest =
        IntStream.range(0, categories.size())
            .filter(at -> naming.stream().anyMatch(one -> one.scope().contains(categories.get(at))))
            .findFirst()
            .orElse(categories.size());
    return ClassLines.first(line, categories).stream()
        .filter(named -> categories.indexOf(named) < widest)
        .map(
            named -> {
              var said = new HashMap<>(ClassLines.item(line));
              said.put("buyer", facts.buyer().nameEn());
              said.put("buyer_zh", facts.buyer().nameZh());
              said.put(
                  "category",
                  widest == categories.size() ? "–" : "#class." + categories.get(widest));
              said.put("class", "#class." + named);
              return rule.finding(
                  Optional.of(line.number()),
                  Optional.of(naming.get(0).number()),
                  Optional.empty(),
                  said);
            });
  }
}
