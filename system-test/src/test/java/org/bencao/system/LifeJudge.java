package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks at the whole life of orders in the database: doc:L1 to doc:L12, one by one. */
final class LifeJudge {

  private final Database database;
  private final Judge judge;

  LifeJudge(Database database, Judge judge) {
    this.database = database;
    this.judge = judge;
  }

  /** L1, L2, L3, L5, L6 in quantity, L8 in whole packs. */
  void quantities() {
    judge.none(
        "L1 sums below zero or broken packs",
        """
        select l.order_id, l.line_no, l.ordered from ordering_line l
        where least(l.cancelled, l.confirmed, l.back_ordered, l.rejected, l.offered, l.substituted,
          l.despatched, l.excess, l.received, l.damaged, l.quarantined, l.refused, l.shortfall,
          l.overage, l.returned, l.invoiced, l.credited) < 0
        or l.despatched <> floor(l.despatched) or l.received <> floor(l.received)
        """);
    judge.none(
        "L2 more answered than ordered",
        """
        select l.order_id, l.line_no, l.ordered from ordering_line l
        where l.cancelled + l.rejected + l.confirmed + l.back_ordered + l.offered > l.ordered
        or l.substituted > l.confirmed
        """);
    judge.none(
        "L3 more despatched than confirmed",
        """
        select l.order_id, l.line_no, l.despatched from ordering_line l
        where l.despatched > l.confirmed
        """);
    judge.none(
        "L5, L6 more returned than found, more credited than invoiced",
        """
        select l.order_id, l.line_no, l.ordered from ordering_line l
        where l.returned > l.received + l.damaged + l.quarantined + l.refused
        or l.credited > l.invoiced
        """);
  }

  /** L4, L9, and that a line's sums are those of its deliveries. */
  void despatches() {
    judge.none(
        "L4 deliveries that do not add up",
        """
        select d.number, p.position, p.advised
        from receiving_despatch d join receiving_despatch_line p on p.despatch_id = d.id
        where d.voided_at is null and (
          p.good + p.damaged + p.quarantined + p.refused > p.advised + p.overage
          or (d.closed_at is not null and
            p.good + p.damaged + p.quarantined + p.refused + p.shortfall
              <> p.advised + p.overage))
        """);
    judge.none(
        "L4 lines that differ from their deliveries",
        """
        select l.order_id, l.line_no, l.despatched from ordering_line l
        where l.despatched + l.excess <> (
          select coalesce(sum(p.advised), 0) from receiving_despatch_line p
          join receiving_despatch d on d.id = p.despatch_id
          where p.order_id = l.order_id and p.line_no = l.line_no and d.voided_at is null)
        or l.received + l.damaged + l.quarantined + l.refused + l.shortfall <> (
          select coalesce(sum(p.good + p.damaged + p.quarantined + p.refused + p.shortfall), 0)
          from receiving_despatch_line p
          where p.order_id = l.order_id and p.line_no = l.line_no)
        """);
    judge.none(
        "L4 deliveries that differ from what was booked and decided",
        """
        select p.despatch_id, p.position, p.good from receiving_despatch_line p
        where p.good + p.damaged + p.quarantined + p.refused <> (
          select coalesce(sum(b.quantity), 0) from receiving_booking b
          where b.despatch_id = p.despatch_id and b.position = p.position)
        """);
    judge.none(
        "L9 units in two open deliveries",
        """
        select p.sscc, count(*), min(p.despatch_id) from receiving_package p
        join receiving_despatch d on d.id = p.despatch_id
        where d.voided_at is null and d.closed_at is null
        group by p.sscc having count(*) > 1
        """);
  }

  /** L6 in amount, L7, L11, and that a line's sums are those of its invoices. */
  void money() {
    judge.none(
        "L11, I5 invoices that do not add up",
        """
        select i.number, i.payable, i.line_net from invoicing_invoice i
        where i.payable <> i.line_net + i.charges + i.tax
        or i.line_net <> (select coalesce(sum(l.net), 0) from invoicing_line l
          where l.invoice_id = i.id)
        """);
    judge.none(
        "L6 credit notes beyond their invoice",
        """
        select i.number, i.payable, i.credited from invoicing_invoice i
        where i.credited > i.payable or (i.kind = 'INVOICE' and i.credited <> (
          select coalesce(sum(c.payable), 0) from invoicing_invoice c where c.credits_id = i.id))
        """);
    judge.none(
        "L6 lines that differ from their invoices",
        """
        select l.order_id, l.line_no, l.invoiced from ordering_line l
        where l.invoiced <> (
          select coalesce(sum(p.quantity), 0) from invoicing_line p
          join invoicing_invoice i on i.id = p.invoice_id
          where p.order_id = l.order_id and p.line_no = l.line_no and i.kind = 'INVOICE')
        or l.credited <> (
          select coalesce(sum(p.credited), 0) from invoicing_line p
          join invoicing_invoice i on i.id = p.invoice_id
          where p.order_id = l.order_id and p.line_no = l.line_no and i.kind = 'INVOICE')
        """);
    judge.none(
        "L7 more payable than received and kept",
        """
        select l.order_id, l.line_no, l.received from ordering_line l
        where (select coalesce(sum(p.matched), 0) from invoicing_line p
          join invoicing_invoice i on i.id = p.invoice_id
          where p.order_id = l.order_id and p.line_no = l.line_no and i.kind = 'INVOICE')
          > least(l.invoiced - l.credited, l.received - l.returned)
        """);
    judge.none(
        "L7 released invoices with open differences that nobody disputed",
        """
        select i.number, d.reason, d.amount from invoicing_invoice i
        join invoicing_difference d on d.invoice_id = i.id
        where i.approved_at is not null and d.closed_at is null and d.disputed_at is null
        """);
  }

  /** L10: every document that was applied left exactly one trace of its kind. */
  void documents() {
    judge.none(
        "L10 despatch advices without a delivery, or with two",
        """
        select m.id, m.number, m.state from exchange_message m
        where m.direction = 'IN' and m.document_type = '856' and m.state = 'APPLIED'
        and coalesce(m.reason, '') <> 'VOIDED' and 1 <> (
          select count(*) from receiving_despatch d where d.message_id = m.id)
        """);
    judge.none(
        "L10 invoices without a row, or with two",
        """
        select m.id, m.number, m.state from exchange_message m
        where m.direction = 'IN' and m.document_type = '810' and m.state = 'APPLIED' and 1 <> (
          select count(*) from invoicing_invoice i where i.message_id = m.id)
        """);
    judge.none(
        "L10 receipts that were not told to the seller exactly once",
        """
        select r.id, r.number, r.despatch_id from receiving_receipt r where 1 <> (
          select count(*) from exchange_outbox o where o.kind = 'RECEIPT' and o.subject = r.id)
        """);
    judge.none(
        "L10 the same number twice from one seller",
        """
        select d.number, count(*), min(d.id) from receiving_despatch d
        where d.voided_at is null group by d.seller_company_id, d.number having count(*) > 1
        """);
  }

  /** I9: what left, was counted or invoiced never falls, but by an act of its own. */
  void history() {
    judge.none(
        "I9 despatched, counted or invoiced quantities that fell by themselves",
        """
        select f.order_id, f.line_no, f.kind from ordering_quantity_fact f
        where f.quantity < 0 and (
          (f.kind in ('DESPATCHED', 'EXCESS') and f.document_key not like 'void:%')
          or (f.kind in ('RECEIVED', 'DAMAGED', 'REFUSED', 'OVERAGE')
            and f.document_key not like 'booking:%')
          or (f.kind = 'QUARANTINED' and f.document_key not like 'booking:%'
            and f.document_key not like 'decision:%')
          or f.kind in ('SHORTFALL', 'INVOICED', 'CREDITED', 'CANCELLED', 'ORDERED', 'RETURNED'))
        """);
    var facts = database.rows("select count(*) from ordering_quantity_fact", r -> r.getLong(1));
    assertThat(facts.get(0)).as("I9 facts").isPositive();
  }
}
