package org.bencao.compliance.control;

import static org.bencao.compliance.control.ClassLines.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.Acting;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.AuthorisationView;

/**
 * PER-01: who orders holds a letter of the company, in date, that names the goods. Each reason is a
 * row of its own. Parameters: the {@code classes} that have to be named.
 */
@ApplicationScoped
public class PersonAuthorised implements Predicate {

  @Override
  public String name() {
    return "person-authorised";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    var acting = facts.place().acting();
    if (!acting.kept() || !rule.concerns(facts.buyer().profile())) {
      return List.of();
    }
    var good = acting.held().stream().filter(one -> one.holdsOn(facts.day())).toList();
    return switch (rule.reason()) {
      case PERSON_AUTH_MISSING ->
          acting.held().isEmpty() ? List.of(missing(rule, facts, acting)) : List.of();
      case PERSON_AUTH_EXPIRED ->
          !acting.held().isEmpty() && good.isEmpty() ? List.of(over(rule, acting)) : List.of();
      default ->
          facts.lines().stream()
              .flatMap(line -> outside(rule, facts, line, good).stream())
              .toList();
    };
  }

  private static Finding missing(Rule rule, OrderFacts facts, Acting acting) {
    return rule.finding(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(
            "user", acting.name(),
            "party", facts.buyer().nameEn(),
            "party_zh", facts.buyer().nameZh()));
  }

  private static Finding over(Rule rule, Acting acting) {
    var last =
        acting.held().stream().max(Comparator.comparing(AuthorisationView::to)).orElseThrow();
    LocalDate end = last.to();
    return rule.finding(
        Optional.empty(),
        Optional.of(last.number()),
        Optional.of(end.toString()),
        Map.of("user", acting.name(), "date", end.toString()));
  }

  /** One letter has to name the class; who holds none is another row's. */
  private static Optional<Finding> outside(
      Rule rule, OrderFacts facts, LineFacts line, List<AuthorisationView> good) {
    if (good.isEmpty()) {
      return Optional.empty();
    }
    return ClassLines.first(line, words(rule.table(), "classes"))
        .filter(named -> good.stream().noneMatch(one -> one.classes().contains(named)))
        .map(
            named -> {
              var site = facts.place().site();
              var said = new HashMap<>(ClassLines.item(line));
              said.put("user", facts.place().acting().name());
              said.put("class", "#class." + named);
              said.put("area", site.nameEn());
              said.put("area_zh", site.nameZh());
              return rule.finding(
                  Optional.of(line.number()),
                  Optional.of(good.get(0).number()),
                  Optional.empty(),
                  said);
            });
  }
}
