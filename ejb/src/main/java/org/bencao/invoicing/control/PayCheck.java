package org.bencao.invoicing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.PayFacts;
import org.bencao.compliance.boundary.PayFacts.Payee;
import org.bencao.compliance.boundary.PayRuleService;
import org.bencao.invoicing.entity.Invoice;
import org.bencao.invoicing.entity.PayeeAccount;
import org.bencao.organisation.boundary.CompanyService;

/** Asks the rules whether an invoice that matches may be released for payment. */
@ApplicationScoped
public class PayCheck {

  @Inject InvoiceChains chains;
  @Inject Payees payees;
  @Inject CompanyService companies;
  @Inject PayRuleService rules;
  @Inject Clock clock;

  public List<Finding> refusals(Caller caller, Invoice invoice) {
    return refusals(caller, invoice, true);
  }

  /** Whether rules have nothing against the seller's account, whatever they say of the lots. */
  public boolean mayPayTo(Caller caller, Invoice invoice) {
    return refusals(caller, invoice, false).isEmpty();
  }

  private List<Finding> refusals(Caller caller, Invoice invoice, boolean asksLots) {
    var buyer = companies.find(caller, invoice.buyerCompanyId()).orElseThrow();
    var seller = companies.find(caller, invoice.sellerCompanyId()).orElseThrow();
    var now = clock.instant();
    var day = LocalDate.ofInstant(now, ZoneId.of(buyer.zone()));
    boolean twoInvoices = asksLots && chains.isKept(buyer.id(), day);
    var facts =
        new PayFacts(
            now,
            day,
            buyer.zone(),
            buyer.profile(),
            twoInvoices,
            seller.nameEn(),
            seller.nameZh(),
            twoInvoices ? chains.lots(caller, invoice) : List.of(),
            payees.current(seller.id()).map(account -> payee(caller, account, buyer.id())));
    return rules.judge(caller, facts).stream().filter(Finding::refuses).toList();
  }

  private Payee payee(Caller caller, PayeeAccount account, long buyer) {
    return new Payee(
        account.holder(),
        account.recordedAt(),
        payees.isInDossier(caller, account, buyer),
        payees.confirmations(account.id(), buyer).size());
  }
}
