package org.bencao.invoicing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.OverdueSource;
import org.bencao.document.InvoiceDocument;

/** What buyers have not paid in time; what is in question has no time yet (CRD-02). */
@ApplicationScoped
public class OverdueInvoices implements OverdueSource {

  @Inject EntityManager entities;

  @Override
  public Map<Long, Overdue> oldest(
      Caller caller, long buyerCompanyId, Collection<Long> sellers, LocalDate day) {
    return sellers.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                """
                select i.sellerCompanyId, i.id, i.number, i.dueOn from Invoice i
                where i.buyerCompanyId = :buyer and i.sellerCompanyId in :sellers
                and i.kind = :invoice and i.credited + i.paid < i.payable
                and i.dueOn < :day and\s"""
                    + Invoices.UNDISPUTED
                    + " order by i.dueOn, i.id",
                Object[].class)
            .setParameter("buyer", buyerCompanyId)
            .setParameter("sellers", sellers)
            .setParameter("invoice", InvoiceDocument.Kind.INVOICE)
            .setParameter("day", day)
            .getResultStream()
            .collect(
                Collectors.toMap(
                    row -> (Long) row[0],
                    row -> new Overdue((Long) row[1], (String) row[2], (LocalDate) row[3]),
                    (oldest, later) -> oldest));
  }
}
