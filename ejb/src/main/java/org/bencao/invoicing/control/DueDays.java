package org.bencao.invoicing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.bencao.common.Caller;
import org.bencao.compliance.boundary.PaymentTermService;
import org.bencao.ordering.boundary.LockedOrder;
import org.bencao.pricing.boundary.ContractService;

/** When an invoice is due that does not say so itself: as agreed, else as the law has it. */
@ApplicationScoped
public class DueDays {

  /** Where neither contract nor law says anything. */
  static final int USUAL = 30;

  @Inject ContractService contracts;
  @Inject PaymentTermService terms;

  int usual(Caller caller, LockedOrder order, LocalDate issuedOn) {
    long seller = order.sellerCompanyId();
    long buyer = order.buyerCompanyId();
    return contracts
        .paymentDays(caller, seller, buyer, issuedOn)
        .or(() -> terms.usualDays(caller, seller, buyer, issuedOn))
        .orElse(USUAL);
  }
}
