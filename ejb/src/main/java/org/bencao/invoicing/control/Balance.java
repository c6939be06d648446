package org.bencao.invoicing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import org.bencao.common.AccountSource;
import org.bencao.common.Caller;
import org.bencao.common.Money;

/** What a seller received that pays nothing yet, against what is left of its invoices (PAY-01). */
@ApplicationScoped
public class Balance implements AccountSource {

  @Inject EntityManager entities;

  @Override
  public Money balance(Caller caller, long sellerCompanyId, long buyerCompanyId, String currency) {
    var there =
        sum(
            """
            select coalesce(sum(p.amount - p.allocated), 0) from Payment p
            where p.sellerCompanyId = :seller and p.buyerCompanyId = :buyer
            and p.currency = :currency and p.withdrawnAt is null
            """,
            sellerCompanyId,
            buyerCompanyId,
            currency);
    var owed =
        sum(
            """
            select coalesce(sum(i.payable - i.credited - i.paid), 0) from Invoice i
            where i.sellerCompanyId = :seller and i.buyerCompanyId = :buyer
            and i.currency = :currency and i.kind = 'INVOICE'
            """,
            sellerCompanyId,
            buyerCompanyId,
            currency);
    return new Money(there.subtract(owed), currency);
  }

  private BigDecimal sum(String query, long seller, long buyer, String currency) {
    return entities
        .createQuery(query, BigDecimal.class)
        .setParameter("seller", seller)
        .setParameter("buyer", buyer)
        .setParameter("currency", currency)
        .getSingleResult();
  }
}
