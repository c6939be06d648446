package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.Identifier.Scheme;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.catalogue.boundary.OfferFacts.ClassSince;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;

/**
 * SCP-09: an item carries the number of its approval, and that has not ended. Parameters: the
 * classes that need a number; an approval that is named must hold whatever the class.
 */
@ApplicationScoped
public class ItemApproved implements Predicate, PublishPredicate {

  private static final Set<Scheme> APPROVALS =
      Set.of(Scheme.CN_APPROVAL, Scheme.APPROVAL, Scheme.NDC11, Scheme.CIP7, Scheme.CIP13);

  @Override
  public String name() {
    return "item-approved";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    return rule.concerns(facts.seller().profile())
        ? facts.lines().stream()
            .flatMap(
                line ->
                    judge(
                        rule,
                        line.facts().offer().item(),
                        line.facts().classes().stream()
                            .map(ClassSince::name)
                            .collect(Collectors.toSet()),
                        facts.day(),
                        Optional.of(line.number()))
                        .stream())
            .toList()
        : List.of();
  }

  @Override
  public List<Finding> judge(Rule rule, OfferedItem offered) {
    return judge(rule, offered.item(), offered.classes(), offered.day(), Optional.empty()).stream()
        .toList();
  }

  private static Optional<Finding> judge(
      Rule rule, ItemView item, Collection<String> classes, LocalDate day, Optional<Integer> line) {
    boolean ended = item.approvedTo().map(end -> end.isBefore(day)).orElse(false);
    boolean absent =
        classes.stream().anyMatch(rule.words()::contains)
            && item.identifiers().stream().noneMatch(one -> APPROVALS.contains(one.scheme()));
    if (!ended && !absent) {
      return Optional.empty();
    }
    var document = Optional.of(item.approvalNumber()).filter(number -> !number.isEmpty());
    var end = item.approvedTo().map(Object::toString);
    return Optional.of(
        rule.finding(
            line,
            document,
            end,
            Map.of(
                "item", item.nameEn(),
                "item_zh", item.nameZh(),
                "doc", document.orElse("–"),
                "date", end.orElse("–"))));
  }
}
