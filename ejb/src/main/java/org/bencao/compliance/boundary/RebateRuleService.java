package org.bencao.compliance.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
   * @param given taken off in whole
   * @param parts what is sold, in the same currency
   */
  public record Given(
      String invoice,
      long sellerCompanyId,
      long buyerCompanyId,
      LocalDate day,
      Money given,
      List<Part> parts) {

    public Given {
      parts = List.copyOf(parts);
    }
  }

  /** So much of an offer. */
  public record Part(long offerId, Money net) {}

  /** Empty where no more is taken off than was agreed for what is sold. */
  public Optional<Finding> judge(Caller caller, Given asked) {
    var percents =
        contracts.rebatePercents(
            caller, asked.sellerCompanyId(), asked.buyerCompanyId(), asked.day());
    var agreed =
        asked.parts().stream()
            .map(part -> part.net().percent(percents.getOrDefault(part.offerId(), BigDecimal.ZERO)))
            .reduce(Money.zero(asked.given().currency()), Money::plus);
    return booked.finding(
        companies.find(caller, asked.sellerCompanyId()).orElseThrow(),
        asked.day(),
        asked.invoice(),
        asked.given(),
        agreed);
  }
}
