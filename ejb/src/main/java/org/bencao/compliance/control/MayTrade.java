package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.CompanyView;

/** SCP-05: no party is of a kind that may not trade. Parameters: those kinds. */
@ApplicationScoped
public class MayTrade implements Predicate, PublishPredicate {

  @Override
  public String name() {
    return "may-trade";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    return Stream.of(facts.buyer(), facts.seller())
        .flatMap(party -> judge(rule, party).stream())
        .toList();
  }

  @Override
  public List<Finding> judge(Rule rule, OfferedItem item) {
    return judge(rule, item.seller()).stream().toList();
  }

  private static Optional<Finding> judge(Rule rule, CompanyView party) {
    return rule.concerns(party.profile()) && rule.words().contains(party.kind())
        ? Optional.of(
            rule.finding(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of("party", party.nameEn(), "party_zh", party.nameZh())))
        : Optional.empty();
  }
}
