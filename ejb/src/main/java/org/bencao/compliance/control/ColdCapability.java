package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.LicenceView;

/**
 * STO-01: a licence of the seller names a store for goods of this storage. Parameters: the storages
 * for which one has to be named.
 */
@ApplicationScoped
public class ColdCapability implements Predicate, PublishPredicate {

  @Override
  public String name() {
    return "cold-capability";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    var seller = facts.seller();
    return rule.concerns(seller.profile())
        ? facts.lines().stream()
            .flatMap(
                line ->
                    judge(
                        rule,
                        seller,
                        facts.licencesOf(seller),
                        line.facts().offer().item().storage(),
                        facts.day(),
                        Optional.of(line.number()))
                        .stream())
            .toList()
        : List.of();
  }

  @Override
  public List<Finding> judge(Rule rule, OfferedItem offered) {
    return judge(
            rule,
            offered.seller(),
            offered.licences(),
            offered.item().storage(),
            offered.day(),
            Optional.empty())
        .stream()
        .toList();
  }

  private static Optional<Finding> judge(
      Rule rule,
      CompanyView seller,
      List<LicenceView> licences,
      String storage,
      LocalDate day,
      Optional<Integer> line) {
    if (!rule.words().contains(storage)
        || licences.stream()
            .anyMatch(one -> one.isInDateOn(day) && one.scope().contains(storage))) {
      return Optional.empty();
    }
    var main = licences.stream().max(Comparator.comparing(one -> one.scope().size()));
    return Optional.of(
        rule.finding(
            line,
            main.map(LicenceView::number),
            Optional.empty(),
            Map.of(
                "site", seller.nameEn(),
                "site_zh", seller.nameZh(),
                "storage", "#storage." + storage)));
  }
}
