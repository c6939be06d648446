package org.bencao.compliance.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.compliance.control.PaymentTerms;
import org.bencao.organisation.boundary.CompanyService;

/** When an invoice is due of which nothing was agreed (PAY-02). */
@Stateless
public class PaymentTermService {

  @Inject PaymentTerms terms;
  @Inject CompanyService companies;

  /** Days after the invoice; none where no law of the buyer says so. */
  public Optional<Integer> usualDays(
      Caller caller, long sellerCompanyId, long buyerCompanyId, LocalDate day) {
    var seller = companies.find(caller, sellerCompanyId).orElseThrow();
    var buyer = companies.find(caller, buyerCompanyId).orElseThrow();
    return terms.usualDays(seller, buyer, day);
  }
}
