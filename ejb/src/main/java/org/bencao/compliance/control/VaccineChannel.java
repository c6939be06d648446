package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.RegisterFacts;
import org.bencao.compliance.boundary.RegisterWay;
import org.bencao.compliance.entity.Rule;

/**
 * SPC-04: vaccines go from their holder to centres for disease control, and from these to where
 * people are vaccinated.
 *
 * <p>Parameters: {@code classes}; {@code ways}, from whom to whom.
 */
@ApplicationScoped
public class VaccineChannel implements RegisterPredicate {

  @Override
  public String name() {
    return "vaccine-channel";
  }

  @Override
  public List<Finding> judge(Rule rule, RegisterFacts row) {
    boolean moves =
        row.way().equals(RegisterWay.IN.name()) || row.way().equals(RegisterWay.OUT.name());
    return moves && RegisterComplete.keeps(rule, row) && !isWay(rule, row)
        ? List.of(rule.finding(Optional.empty(), Optional.empty(), Optional.empty(), Map.of()))
        : List.of();
  }

  private static boolean isWay(Rule rule, RegisterFacts row) {
    var other = row.party().map(Enum::name).orElse("");
    var way =
        row.way().equals(RegisterWay.IN.name())
            ? other + ">" + row.companyKind()
            : row.companyKind() + ">" + other;
    return rule.table().get("ways").contains(way);
  }
}
