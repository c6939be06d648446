package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.LicenceView;

/**
 * LIC-01: which documents a party never showed that the platform has not let in. What ended or was
 * stopped is told by other rules.
 *
 * <p>Parameters: by kind of company the kinds of documents.
 */
@ApplicationScoped
public class LicencesThere implements Predicate {

  @Override
  public String name() {
    return "licences-held";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    return Stream.of(facts.buyer(), facts.seller())
        .filter(party -> !party.verified() && rule.concerns(party.profile()))
        .flatMap(party -> missing(rule, facts, party))
        .toList();
  }

  private static Stream<Finding> missing(Rule rule, OrderFacts facts, CompanyView party) {
    var verified =
        facts.licences().stream()
            .filter(one -> one.companyId() == party.id() && one.isVerified())
            .map(LicenceView::kind)
            .collect(Collectors.toSet());
    return LicencesHeld.needed(rule, party).stream()
        .filter(kind -> !verified.contains(kind))
        .map(
            kind ->
                rule.finding(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Map.of(
                        "party", party.nameEn(),
                        "party_zh", party.nameZh(),
                        "doc", "#licence." + kind)));
  }
}
