package org.bencao.invoicing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.Money;
import org.bencao.common.Reason;

/** What open differences of open invoices come to; one statement. */
@ApplicationScoped
public class Disputes {

  @Inject EntityManager entities;

  /** Two companies and the currency in which they trade. */
  public record Between(long buyer, long seller, String currency) {}

  /**
   * Of what these companies are told, gross as invoices are; a tax in question has no tax of its
   * own.
   */
  public Map<Between, Money> of(Collection<Long> companies) {
    return entities
        .createQuery(
            """
            select d.buyerCompanyId, d.sellerCompanyId, d.currency, sum(case
            when d.reason in :taxes or l.taxPercent is null then d.amount
            else d.amount + d.amount * l.taxPercent / 100 end)
            from InvoiceDifference d join Invoice i on i.id = d.invoiceId
            left join InvoiceLine l on l.key.invoiceId = d.invoiceId and l.key.position = d.position
            where d.closedAt is null and i.credited + i.paid < i.payable and\s"""
                + Invoices.TOLD
                + " group by d.buyerCompanyId, d.sellerCompanyId, d.currency",
            Object[].class)
        .setParameter("taxes", Set.of(Reason.MATCH_TAX, Reason.TAX_RATE_UNPROVEN))
        .setParameter("companies", companies)
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> new Between((Long) row[0], (Long) row[1], (String) row[2]),
                row -> new Money((BigDecimal) row[3], (String) row[2])));
  }
}
