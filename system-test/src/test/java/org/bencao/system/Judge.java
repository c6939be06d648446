package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks at the database and the wholesalers' books after a fault: the promises, one by one. */
final class Judge {

  /** Columns of a line; each is the sum of the facts of the kind of the same name. */
  private static final List<String> SUMS =
      List.of(
          "ordered",
          "cancelled",
          "confirmed",
          "back_ordered",
          "rejected",
          "offered",
          "substituted",
          "despatched",
          "excess",
          "received",
          "damaged",
          "quarantined",
          "refused",
          "shortfall",
          "overage",
          "returned",
          "invoiced",
          "credited");

  private final Database database;
  private final Ledger ledger;

  Judge(Database database, Ledger ledger) {
    this.database = database;
    this.ledger = ledger;
  }

  /** I1: acknowledged orders exist once, under their key; lost ones at most once. */
  void everyAcknowledgedOrderOnce(Map<String, String> placed, Set<String> lost) {
    var byKey = new HashMap<String, String>();
    database
        .rows(
            """
            select c.command_key, o.number
            from ordering_command c join ordering_purchase_order o on o.id = c.order_id
            """,
            row -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(entry -> byKey.put(entry.getKey(), entry.getValue()));
    assertThat(byKey).as("orders by key").containsAllEntriesOf(placed);
    assertThat(byKey.values()).as("one order a key").doesNotHaveDuplicates();
    var unexplained =
        byKey.keySet().stream()
            .filter(key -> !placed.containsKey(key) && !lost.contains(key))
            .toList();
    assertThat(unexplained).as("orders that nobody asked for").isEmpty();
    assertThat(numbers()).as("orders").containsExactlyInAnyOrderElementsOf(byKey.values());
  }

  /** I2, I3: booked once, received at least once, always the same bytes, and nothing else. */
  void everyOrderBookedOnceFromTheSameBytes() {
    assertThat(ledger.effects().values()).as("effects of one order").containsOnly(1);
    assertThat(ledger.effects().keySet())
        .as("orders in the wholesalers' books")
        .containsExactlyInAnyOrderElementsOf(numbers());
    for (var number : numbers()) {
      assertThat(ledger.contents(number)).as("contents of " + number).hasSize(1);
    }
  }

  /** I4: available = declared less open promises, never below zero. */
  void stockBalances() {
    none(
        "stock that does not balance",
        """
        select s.offer_id, s.declared, s.available
        from catalogue_stock s
        where s.available < 0 or s.declared - s.available <> (
          select coalesce(sum(l.ordered - l.cancelled - l.rejected), 0)
          from ordering_line l join ordering_purchase_order o on o.id = l.order_id
          where l.offer_id = s.offer_id and o.placed_at > s.declared_at)
        """);
  }

  /** I5: what a line says is the sum of its facts, and an order's net that of its lines. */
  void sumsFollowFromFacts() {
    var sums =
        SUMS.stream()
            .map(
                sum ->
                    """
                    l.%s <> (select coalesce(sum(f.quantity), 0) from ordering_quantity_fact f
                    where f.order_id = l.order_id and f.line_no = l.line_no and f.kind = '%s')
                    """
                        .formatted(sum, sum.toUpperCase(Locale.ROOT)))
            .collect(Collectors.joining(" or "));
    none(
        "lines that differ from their facts",
        "select l.order_id, l.line_no, l.ordered from ordering_line l where " + sums);
    none(
        "orders that differ from their lines",
        """
        select o.number, o.net_total, o.line_count from ordering_purchase_order o
        where o.net_total <> (select sum(l.net) from ordering_line l where l.order_id = o.id)
        or o.line_count <> (select count(*) from ordering_line l where l.order_id = o.id)
        """);
  }

  /** I6: in the end every document is decided, and every one that asks is acknowledged once. */
  void everyDocumentIsDecidedAndAcknowledged() {
    none(
        "documents in that are not decided, or stopped",
        """
        select id, document_type, state from exchange_message
        where direction = 'IN' and state not in ('APPLIED', 'REPEAT')
        """);
    none(
        "orders, changes and receipts out without an acknowledgement",
        """
        select id, order_number, state from exchange_message
        where direction = 'OUT' and document_type in ('850', '860', '861') and state <> 'ACKED'
        """);
    none(
        "answers in without exactly one acknowledgement of ours; a repeat gets that of the first",
        """
        select m.id, m.order_number, m.state from exchange_message m
        where m.direction = 'IN' and m.document_type in ('855', '856', '810', '865')
        and m.state <> 'REPEAT' and 1 <> (
          select count(*) from exchange_interchange a where a.answers_id = m.interchange_id)
        """);
    none(
        "outbox rows that are left",
        "select id, kind, stage from exchange_outbox where done_at is null");
  }

  /** R1, I8: an order has its answer, and one audit entry for its placing. */
  void everyOrderIsAnsweredAndAudited() {
    none(
        "orders without an answer",
        "select number, state, placed_at from ordering_purchase_order where answered_at is null");
    var orders = database.rows("select count(*) from ordering_purchase_order", r -> r.getInt(1));
    var entries =
        database.rows(
            "select count(*) from audit_entry where act = 'order-placed'", r -> r.getInt(1));
    assertThat(entries).as("audit entries").isEqualTo(orders);
  }

  /** The same questions for judges of more than the order alone. */
  void none(String what, String query) {
    var found =
        database.rows(
            query, row -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3));
    assertThat(found.stream().limit(10)).as("%s: %d", what, found.size()).isEmpty();
  }

  private List<String> numbers() {
    return database.rows("select number from ordering_purchase_order", row -> row.getString(1));
  }
}
