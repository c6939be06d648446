package org.bencao.compliance.control;

import static org.bencao.compliance.control.ClassLines.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.LicenceView;

/**
 * LIC-13: medicines are sold on line only where the platform is filed with the authority and the
 * seller has reported that it sells on it. Parameters: the kinds of both documents.
 */
@ApplicationScoped
public class PlatformFiled implements Predicate, PublishPredicate {

  @Override
  public String name() {
    return "platform-filed";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    return rule.concerns(facts.seller().profile())
        ? judge(rule, facts.licencesOfPlatform(), facts.evenStopped(facts.seller()), facts.day())
        : List.of();
  }

  @Override
  public List<Finding> judge(Rule rule, OfferedItem offered) {
    return judge(rule, offered.platform(), offered.evenStopped(), offered.day());
  }

  private static List<Finding> judge(
      Rule rule, List<LicenceView> platform, List<LicenceView> seller, LocalDate day) {
    var table = rule.table();
    return Stream.of(
            missing(rule, words(table, "platform"), platform, day),
            missing(rule, words(table, "seller"), seller, day))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Finding> missing(
      Rule rule, List<String> kinds, List<LicenceView> held, LocalDate day) {
    var ofKind = held.stream().filter(one -> kinds.contains(one.kind())).toList();
    if (ofKind.stream().anyMatch(one -> !one.isStopped() && one.isInDateOn(day))) {
      return Optional.empty();
    }
    var last =
        ofKind.stream().max(Comparator.comparing(one -> one.validTo().orElse(LocalDate.MAX)));
    return Optional.of(
        rule.finding(
            Optional.empty(),
            last.map(LicenceView::number),
            last.flatMap(LicenceView::validTo).map(LocalDate::toString),
            Map.of("doc", "#licence." + kinds.get(0))));
  }
}
