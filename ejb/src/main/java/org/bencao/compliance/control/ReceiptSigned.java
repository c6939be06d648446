package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.BusinessDays;
import org.bencao.common.Finding;
import org.bencao.compliance.entity.Rule;

/**
 * SPC-14: no controlled goods leave for a site that did not sign for earlier ones in time.
 *
 * <p>Parameters: {@code days}, business days to sign; {@code classes}.
 */
@ApplicationScoped
public class ReceiptSigned implements FulfilmentPredicate {

  @Override
  public String name() {
    return "receipt-signed";
  }

  @Override
  public List<Finding> judge(Rule rule, FulfilmentFacts facts) {
    if (!rule.concerns(facts.buyer().profile())) {
      return List.of();
    }
    int days = Integer.parseInt(rule.table().get("days").get(0));
    var classes = rule.table().get("classes");
    var late =
        facts.unsigned().stream()
            .filter(one -> isOf(one.classes(), classes))
            .filter(one -> BusinessDays.after(one.day(), days).isBefore(facts.day()))
            .toList();
    return late.isEmpty()
        ? List.of()
        : facts.lines().stream()
            .sorted()
            .filter(line -> isOf(facts.classes().getOrDefault(line, Set.of()), classes))
            .map(line -> finding(rule, line, late))
            .toList();
  }

  private static boolean isOf(Set<String> known, Collection<String> wanted) {
    return !Collections.disjoint(known, wanted);
  }

  private static Finding finding(Rule rule, int line, List<FulfilmentFacts.Unsigned> late) {
    var oldest = late.stream().min(Comparator.comparing(FulfilmentFacts.Unsigned::day));
    var since = oldest.map(FulfilmentFacts.Unsigned::day).map(LocalDate::toString);
    return rule.finding(
        Optional.of(line),
        oldest.map(FulfilmentFacts.Unsigned::number),
        since,
        Map.of("n", String.valueOf(late.size()), "date", since.orElseThrow()));
  }
}
