package org.bencao.compliance.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Money;
import org.bencao.compliance.control.RebateBooked;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.pricing.boundary.ContractService;

/** Whether what an invoice takes off was agreed (PRC-09). */
@Stateless
public class RebateRuleService {

  @Inject RebateBooked booked;
  @Inject ContractService contracts;
  @Inject CompanyService companies;

  /**
   * What is asked about.
   *
   * @param given taken off in whole, in the currency of the net
   */
  public record Given(
      String invoice,
      long sellerCompanyId,
      long buyerCompanyId,
      LocalDate day,
      Money given,
      Money net) {}

  /** Empty where no more is taken off than was agreed. */
  public Optional<Finding> judge(Caller caller, Given asked) {
    var percent =
        contracts.rebatePercent(
            caller, asked.sellerCompanyId(), asked.buyerCompanyId(), asked.day());
    return booked.finding(
        companies.find(caller, asked.sellerCompanyId()).orElseThrow(),
        asked.day(),
        asked.invoice(),
        asked.given(),
        asked.net(),
        percent);
  }
}
