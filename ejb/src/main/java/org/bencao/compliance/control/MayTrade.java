package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;

/** SCP-05: neither party is of a kind that may not trade. Parameters: those kinds. */
@ApplicationScoped
public class MayTrade implements Predicate {

  @Override
  public String name() {
    return "may-trade";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    return Stream.of(facts.buyer(), facts.seller())
        .filter(party -> rule.concerns(party.profile()) && rule.words().contains(party.kind()))
        .map(
            party ->
                rule.finding(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Map.of("party", party.nameEn(), "party_zh", party.nameZh())))
        .toList();
  }
}
