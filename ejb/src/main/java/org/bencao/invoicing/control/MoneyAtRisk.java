package org.bencao.invoicing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import org.bencao.common.Caller;
import org.bencao.common.Money;
import org.bencao.document.InvoiceDocument;
import org.bencao.invoicing.boundary.InvoiceCounts;

/** What open differences come to over all invoices that a caller may see. */
@ApplicationScoped
public class MoneyAtRisk {

  @Inject EntityManager entities;

  /** An invoice is in one currency, so no currency counts it again. */
  private record Sum(long invoices, Money money) {}

  public InvoiceCounts counts(Caller caller) {
    var sums = sums(caller);
    return new InvoiceCounts(
        sums.stream().mapToLong(Sum::invoices).sum(),
        open(caller),
        sums.stream().map(Sum::money).toList());
  }

  private List<Sum> sums(Caller caller) {
    return entities
        .createQuery(
            """
            select d.currency, count(distinct d.invoiceId), sum(d.amount)
            from InvoiceDifference d where d.closedAt is null and\s"""
                + Invoices.TOLD
                + " group by d.currency order by d.currency",
            Object[].class)
        .setParameter("companies", caller.companies(Invoices.READERS))
        .getResultStream()
        .map(row -> new Sum((Long) row[1], new Money((BigDecimal) row[2], (String) row[0])))
        .toList();
  }

  private long open(Caller caller) {
    return entities
        .createQuery(
            """
            select count(i) from Invoice i where i.kind = :invoice
            and i.approvedAt is null and i.credited + i.paid < i.payable
            and (i.buyerCompanyId in :companies or i.sellerCompanyId in :companies)
            """,
            Long.class)
        .setParameter("invoice", InvoiceDocument.Kind.INVOICE)
        .setParameter("companies", caller.companies(Invoices.READERS))
        .getSingleResult();
  }
}
