package org.bencao.invoicing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Caller;
import org.bencao.common.Money;
import org.bencao.document.InvoiceDocument;

/** Invoices to the caller's own company that wait for its people. */
@ApplicationScoped
public class WaitingInvoices {

  /** Identifier, number and seller of an invoice. */
  public record Named(long id, String number, long sellerCompanyId) {}

  /**
   * An invoice that is not as ordered and received.
   *
   * @param disputed differences of which the seller's side was told
   * @param dueAt of the difference whose clock runs out first
   */
  public record Differing(
      Named invoice, long open, long disputed, Money atRisk, Instant since, Instant dueAt) {}

  /** An invoice of which all may be paid. */
  public record Matched(Named invoice, Money left, Instant since, LocalDate dueOn) {}

  @Inject EntityManager entities;

  public List<Differing> differing(Caller caller, int most) {
    return entities
        .createQuery(
            """
            select i.id, i.number, i.sellerCompanyId, i.currency, count(d), count(d.disputedAt),
            sum(d.amount), min(d.openedAt), min(d.dueAt)
            from InvoiceDifference d join Invoice i on i.id = d.invoiceId
            where d.closedAt is null and d.buyerCompanyId = :company
            group by i.id, i.number, i.sellerCompanyId, i.currency
            order by sum(d.amount) desc, i.id
            """,
            Object[].class)
        .setParameter("company", caller.companyId())
        .setMaxResults(most)
        .getResultStream()
        .map(
            row ->
                new Differing(
                    named(row),
                    (Long) row[4],
                    (Long) row[5],
                    new Money((BigDecimal) row[6], (String) row[3]),
                    (Instant) row[7],
                    (Instant) row[8]))
        .toList();
  }

  /** Whose goods are all counted, and of which nothing is in question. */
  public List<Matched> matched(Caller caller, int most) {
    return entities
        .createQuery(
            """
            select i.id, i.number, i.sellerCompanyId, i.currency,
            i.payable - i.credited - i.paid, i.arrivedAt, i.dueOn
            from Invoice i where i.buyerCompanyId = :company and i.kind = :invoice
            and i.approvedAt is null and i.credited + i.paid < i.payable and\s"""
                + Invoices.UNDISPUTED
                + " order by i.dueOn, i.id",
            Object[].class)
        .setParameter("company", caller.companyId())
        .setParameter("invoice", InvoiceDocument.Kind.INVOICE)
        .setMaxResults(most)
        .getResultStream()
        .map(
            row ->
                new Matched(
                    named(row),
                    new Money((BigDecimal) row[4], (String) row[3]),
                    (Instant) row[5],
                    (LocalDate) row[6]))
        .toList();
  }

  /** When a person last released an invoice, or settled a difference. */
  public Optional<Instant> lastDone(Caller caller) {
    var released = "select max(i.approvedAt) from Invoice i where i.buyerCompanyId = :company";
    var settled =
        "select max(d.closedAt) from InvoiceDifference d where d.buyerCompanyId = :company";
    return Stream.of(released, settled)
        .flatMap(query -> latest(caller, query))
        .max(Instant::compareTo);
  }

  private Stream<Instant> latest(Caller caller, String query) {
    return Stream.ofNullable(
        entities
            .createQuery(query, Instant.class)
            .setParameter("company", caller.companyId())
            .getSingleResult());
  }

  private static Named named(Object[] row) {
    return new Named((Long) row[0], (String) row[1], (Long) row[2]);
  }
}
