package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.Act;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.PlacementGate;

/**
 * PRV-06: personal data stays in the country of its law.
 *
 * <p>Parameters: countries in which it may be kept.
 */
@ApplicationScoped
public class DataStays implements PlacementGate {

  private static final String NAME = "data-stays";

  @Inject Rules rules;

  @Override
  public Optional<Finding> refusal(
      Caller caller, CompanyView company, String country, LocalDate day) {
    return rules
        .asking(NAME, Act.STORE, day, company.profile())
        .filter(rule -> !rule.words().contains(country))
        .map(
            rule ->
                rule.finding(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Map.of(
                        "party", company.nameEn(),
                        "party_zh", company.nameZh(),
                        "country", country,
                        "wanted", String.join(", ", rule.words()))))
        .findFirst();
  }
}
