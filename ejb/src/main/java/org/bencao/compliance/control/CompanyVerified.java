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
import org.bencao.organisation.boundary.LicenceView;

/** LIC-01: both parties were let in by the platform. */
@ApplicationScoped
public class CompanyVerified implements Predicate {

  @Override
  public String name() {
    return "company-verified";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    return Stream.of(facts.buyer(), facts.seller())
        .filter(party -> !party.verified())
        .map(
            party ->
                finding(
                    rule,
                    party,
                    facts.licences().stream()
                        .filter(licence -> licence.companyId() == party.id())
                        .toList()))
        .toList();
  }

  private static Finding finding(Rule rule, CompanyView party, List<LicenceView> licences) {
    long verified = licences.stream().filter(LicenceView::isVerified).count();
    return rule.finding(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(
            "party", party.nameEn(),
            "party_zh", party.nameZh(),
            "n", String.valueOf(verified),
            "m", String.valueOf(licences.size())));
  }
}
