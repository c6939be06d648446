package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.ResponsiblePersonView;

/**
 * PER-03: somebody answers for quality at the seller that day and is not away. Said once of the
 * seller, not of each line.
 */
@ApplicationScoped
public class ResponsiblePersonThere implements PublishPredicate, FulfilmentPredicate {

  @Override
  public String name() {
    return "responsible-person";
  }

  @Override
  public List<Finding> judge(Rule rule, OfferedItem offered) {
    return judge(rule, offered.seller(), offered.responsible(), offered.day());
  }

  @Override
  public List<Finding> judge(Rule rule, FulfilmentFacts facts) {
    return judge(rule, facts.seller(), facts.responsible(), facts.day());
  }

  private static List<Finding> judge(
      Rule rule, CompanyView seller, Collection<ResponsiblePersonView> known, LocalDate day) {
    if (!rule.concerns(seller.profile()) || known.stream().anyMatch(one -> one.answersOn(day))) {
      return List.of();
    }
    var last =
        known.stream()
            .filter(one -> !one.from().isAfter(day))
            .max(Comparator.comparing(ResponsiblePersonView::from));
    var said = new HashMap<String, String>();
    said.put("party", seller.nameEn());
    said.put("party_zh", seller.nameZh());
    said.put("date", day.toString());
    said.put("act", rule.act().name());
    return List.of(
        rule.finding(
            Optional.empty(),
            last.map(ResponsiblePersonView::number),
            Optional.of(day.toString()),
            said));
  }
}
