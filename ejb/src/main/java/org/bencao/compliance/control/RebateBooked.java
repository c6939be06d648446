package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Money;
import org.bencao.compliance.boundary.Act;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.pricing.boundary.ContractGate;
import org.bencao.pricing.boundary.MakeContract;

/**
 * PRC-09: what a seller gives back stands in a contract and in the books of both.
 *
 * <p>Parameters of a contract: the ways that are in the books.
 */
@ApplicationScoped
public class RebateBooked implements ContractGate {

  private static final String NAME = "rebate-booked";

  @Inject Rules rules;

  @Override
  public List<Finding> findings(
      Caller caller,
      CompanyView seller,
      Optional<CompanyView> buyer,
      MakeContract terms,
      LocalDate day) {
    return terms.rebate().stream()
        .flatMap(
            rebate ->
                rules
                    .asking(NAME, Act.CONTRACT, day, seller.profile())
                    .filter(rule -> !rule.words().contains(rebate.way().name()))
                    .map(
                        rule ->
                            finding(
                                rule,
                                terms.number(),
                                rebate.percent().toPlainString() + " %",
                                "#rebate." + rebate.way())))
        .toList();
  }

  /**
   * What is taken off an invoice beyond what was agreed.
   *
   * @param agreed in the currency of what is given
   */
  public Optional<Finding> finding(
      CompanyView seller, LocalDate day, String invoice, Money given, Money agreed) {
    return given.amount().compareTo(agreed.amount()) <= 0
        ? Optional.empty()
        : rules
            .asking(NAME, Act.INVOICE, day, seller.profile())
            .findFirst()
            .map(
                rule ->
                    finding(rule, invoice, ApprovalFacts.text(given), ApprovalFacts.text(agreed)));
  }

  private static Finding finding(Rule rule, String document, String given, String booked) {
    return rule.finding(
        Optional.empty(),
        Optional.of(document),
        Optional.empty(),
        Map.of("amount", given, "agreed", booked));
  }
}
