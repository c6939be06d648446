package org.bencao.invoicing.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.bencao.testing.BookLaws;
import org.bencao.testing.TestContainer;

/** What the tables of money say by themselves, read by SQL and not by the product. */
record InvoiceBooks(TestContainer container) {

  private static final String JUDGED =
      "'MATCH_QUANTITY', 'MATCH_PRICE', 'MATCH_TAX', 'TAX_RATE_UNPROVEN', 'INVOICE_WITHOUT_DESPATCH',"
          + " 'INVOICE_UNKNOWN_CHARGE'";

  void assertBalance(Collection<Long> orders) {
    assertThat(orders).isNotEmpty();
    var laws = new BookLaws(container);
    laws.sumsAreTheirFacts(orders);
    laws.none("doc:L12, an order line is not what its invoices come to", INVOICED, orders);
    laws.none("doc:L6, a line is credited beyond what was invoiced", CREDITED, orders);
    laws.none("doc:L6, an invoice is not credited what its credit notes say", CREDIT_NOTES, orders);
    laws.none("doc:L7, not what was received and kept may be paid", PAYABLE, orders);
    laws.none("a difference without its badge on the order", WITHOUT_BADGE, orders);
    laws.none("a badge on the order without a difference", WITHOUT_DIFFERENCE, orders);
  }

  private static final String OF_INVOICES =
      """
      select x.order_id, x.line_no, sum(x.quantity) invoiced, sum(x.credited) credited,
        sum(x.matched) matched
      from invoicing_line x join invoicing_invoice i on i.id = x.invoice_id
      where i.kind = 'INVOICE' group by x.order_id, x.line_no
      """;

  private static final String INVOICED =
      """
      select l.order_id, l.line_no, l.invoiced, s.invoiced said, l.credited, s.credited given
      from ordering_line l left join (%s) s on s.order_id = l.order_id and s.line_no = l.line_no
      where l.order_id in (:orders)
      and (l.invoiced <> coalesce(s.invoiced, 0) or l.credited <> coalesce(s.credited, 0))
      """
          .formatted(OF_INVOICES);

  private static final String CREDITED =
      """
      select invoice_id, position, quantity, credited, net, credited_net from invoicing_line
      where order_id in (:orders) and (credited > quantity or credited_net > net)
      """;

  private static final String CREDIT_NOTES =
      """
      select i.id, i.payable, i.credited, coalesce(n.total, 0) notes
      from invoicing_invoice i left join
        (select credits_id, sum(payable) total from invoicing_invoice where kind = 'CREDIT_NOTE'
        group by credits_id) n on n.credits_id = i.id
      where i.kind = 'INVOICE'
      and i.id in (select invoice_id from invoicing_line where order_id in (:orders))
      and (i.credited <> coalesce(n.total, 0) or i.credited > i.payable)
      """;

  private static final String PAYABLE =
      """
      select l.order_id, l.line_no, l.received, l.returned, l.invoiced, l.credited, s.matched
      from ordering_line l join (%s) s on s.order_id = l.order_id and s.line_no = l.line_no
      where l.order_id in (:orders)
      and s.matched <> least(l.invoiced - l.credited, l.received - l.returned)
      """
          .formatted(OF_INVOICES);

  private static final String WITHOUT_BADGE =
      """
      select d.id, d.order_id, d.line_no, d.reason from invoicing_difference d
      where d.order_id in (:orders) and d.closed_at is null and not exists
        (select 1 from ordering_exception e where e.order_id = d.order_id and e.reason = d.reason
        and coalesce(e.line_no, 0) = coalesce(d.line_no, 0) and e.closed_at is null)
      """;

  private static final String WITHOUT_DIFFERENCE =
      """
      select e.id, e.order_id, e.line_no, e.reason from ordering_exception e
      where e.order_id in (:orders) and e.closed_at is null and e.reason in (%s) and not exists
        (select 1 from invoicing_difference d where d.order_id = e.order_id
        and d.reason = e.reason and coalesce(d.line_no, 0) = coalesce(e.line_no, 0)
        and d.closed_at is null)
      """
          .formatted(JUDGED);
}
