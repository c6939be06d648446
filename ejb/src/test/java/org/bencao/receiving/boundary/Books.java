package org.bencao.receiving.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.bencao.testing.BookLaws;
import org.bencao.testing.TestContainer;

/** What the tables say by themselves, read by SQL and not by the product (documents 1.2). */
record Books(TestContainer container) {

  private static final String DELIVERED =
      """
      select x.order_id, x.line_no, sum(x.advised - x.excess) despatched, sum(x.excess) excess,
        sum(x.good) received, sum(x.damaged) damaged, sum(x.quarantined) quarantined,
        sum(x.refused) refused, sum(x.shortfall) shortfall, sum(x.overage) overage
      from receiving_despatch_line x join receiving_despatch d on d.id = x.despatch_id
      where d.voided_at is null and x.order_id in (:orders) group by x.order_id, x.line_no
      """;

  void assertBalance(Collection<Long> orders) {
    assertThat(orders).isNotEmpty();
    var laws = new BookLaws(container);
    laws.sumsAreTheirFacts(orders);
    laws.none("doc:L2, an order line does not balance", ANSWERS, orders);
    laws.none("doc:L3, more despatched than confirmed", DESPATCHED, orders);
    laws.none("doc:L4, a despatch line does not balance", DESPATCH_LINES, orders);
    laws.none("doc:L4, an order line is not what its despatch lines come to", ORDER_LINES, orders);
    laws.none("doc:L4, a count is not what its bookings come to", BOOKINGS, orders);
    laws.none("STO-06, packs in quarantine without a claim", HELD, orders);
    laws.none("doc:L12, a lot is not what its facts come to", LOTS, orders);
    laws.none("doc:L12, less than nothing of a lot", LOTS_BELOW_ZERO, orders);
    laws.none("doc:L5, more of a lot went back than was counted", RETURNED, orders);
    laws.none("doc:L5, what went back is not what its returns come to", RETURNS, orders);
  }

  private static final String RETURNED =
      """
      select order_id, line_no, lot from ordering_quantity_fact where order_id in (:orders)
      and kind in ('RECEIVED', 'DAMAGED', 'QUARANTINED', 'REFUSED', 'RETURNED')
      group by order_id, line_no, lot
      having sum(case when kind = 'RETURNED' then -quantity else quantity end) < 0
      """;

  private static final String RETURNS =
      """
      select o.order_id, o.line_no, o.returned, coalesce(sum(x.quantity), 0) sent
      from ordering_line o left join receiving_return_line x
        on x.order_id = o.order_id and x.line_no = o.line_no and x.return_id in
        (select id from receiving_return where sent_at is not null)
      where o.order_id in (:orders) group by o.order_id, o.line_no, o.returned
      having o.returned <> coalesce(sum(x.quantity), 0)
      """;

  private static final String ANSWERS =
      """
      select order_id, line_no, ordered, cancelled, confirmed, back_ordered, rejected, offered
      from ordering_line where order_id in (:orders)
      and (cancelled + confirmed + back_ordered + rejected + offered > ordered
      or substituted > confirmed or least(ordered, cancelled, confirmed, back_ordered, rejected,
      offered, substituted) < 0)
      """;

  private static final String DESPATCHED =
      """
      select order_id, line_no, despatched, confirmed from ordering_line
      where order_id in (:orders) and (despatched > confirmed or excess < 0)
      """;

  private static final String DESPATCH_LINES =
      """
      select x.despatch_id, x.position, x.advised, x.good, x.damaged, x.quarantined, x.refused,
        x.shortfall, x.overage
      from receiving_despatch_line x join receiving_despatch d on d.id = x.despatch_id
      where x.order_id in (:orders) and (
        x.good + x.damaged + x.quarantined + x.refused + x.shortfall > x.advised + x.overage
        or d.closed_at is null and x.shortfall <> 0
        or d.closed_at is not null and
        x.good + x.damaged + x.quarantined + x.refused + x.shortfall <> x.advised + x.overage)
      """;

  private static final String ORDER_LINES =
      """
      select l.order_id, l.line_no, l.despatched, s.despatched, l.excess, s.excess, l.received,
        s.received, l.quarantined, s.quarantined
      from ordering_line l left join (%s) s on s.order_id = l.order_id and s.line_no = l.line_no
      where l.order_id in (:orders) and (l.despatched <> coalesce(s.despatched, 0)
        or l.excess <> coalesce(s.excess, 0) or l.received <> coalesce(s.received, 0)
        or l.damaged <> coalesce(s.damaged, 0) or l.quarantined <> coalesce(s.quarantined, 0)
        or l.refused <> coalesce(s.refused, 0) or l.shortfall <> coalesce(s.shortfall, 0)
        or l.overage <> coalesce(s.overage, 0))
      """
          .formatted(DELIVERED);

  private static final String BOOKINGS =
      """
      select x.despatch_id, x.position, x.good, x.damaged, x.quarantined, x.refused, b.total
      from receiving_despatch_line x left join
        (select despatch_id, position, sum(quantity) total,
          sum(case when state = 'OVER' then quantity else 0 end) over_advice,
          sum(case when state = 'DAMAGED' then quantity else 0 end) damaged
        from receiving_booking where despatch_id in
          (select despatch_id from receiving_despatch_line where order_id in (:orders))
        group by despatch_id, position) b
      on b.despatch_id = x.despatch_id and b.position = x.position
      where x.order_id in (:orders) and (
        x.good + x.damaged + x.quarantined + x.refused <> coalesce(b.total, 0)
        or x.overage <> coalesce(b.over_advice, 0) or x.damaged <> coalesce(b.damaged, 0))
      """;

  private static final String HELD =
      """
      select x.despatch_id, x.position, x.quarantined, c.held
      from receiving_despatch_line x left join
        (select despatch_id, position, sum(held) held from receiving_discrepancy
        where order_id in (:orders) group by despatch_id, position) c
      on c.despatch_id = x.despatch_id and c.position = x.position
      where x.order_id in (:orders) and x.quarantined <> coalesce(c.held, 0)
      """;

  private static final String LOT_FACTS =
      """
      select order_id, line_no, coalesce(lot, '-') lot, sum(quantity) total
      from ordering_quantity_fact where kind in ('DESPATCHED', 'EXCESS')
      and order_id in (:orders) group by order_id, line_no, coalesce(lot, '-')
      """;

  private static final String LOTS =
      """
      select f.order_id, f.line_no, f.lot, f.total, s.total advised from (%s) f left join
        (select x.order_id, x.line_no, coalesce(x.lot, '-') lot, sum(x.advised) total
        from receiving_despatch_line x join receiving_despatch d on d.id = x.despatch_id
        where d.voided_at is null and x.order_id in (:orders)
        group by x.order_id, x.line_no, coalesce(x.lot, '-')) s
      on s.order_id = f.order_id and s.line_no = f.line_no and s.lot = f.lot
      where f.order_id in (:orders) and f.total <> coalesce(s.total, 0)
      """
          .formatted(LOT_FACTS);

  private static final String LOTS_BELOW_ZERO =
      """
      select order_id, line_no, kind, coalesce(lot, '-'), sum(quantity) from ordering_quantity_fact
      where order_id in (:orders)
      and kind in ('DESPATCHED', 'EXCESS', 'RECEIVED', 'DAMAGED', 'QUARANTINED', 'REFUSED')
      group by order_id, line_no, kind, coalesce(lot, '-') having sum(quantity) < 0
      """;
}
