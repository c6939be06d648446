package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  void everyAcknowledgedOrderOnce(Remembered told) {
    var byKey = new HashMap<String, String>();
    database
        .rows(
            """
            select c.command_key, o.number
            from ordering_command c join ordering_purchase_order o on o.id = c.order_id
            """,
            row -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(entry -> byKey.put(entry.getKey(), entry.getValue()));
    assertThat(byKey).as("I1 orders by key").containsAllEntriesOf(told.placed());
    assertThat(byKey.values()).as("I1 one order a key").doesNotHaveDuplicates();
    var unexplained =
        byKey.keySet().stream()
            .filter(key -> !told.placed().containsKey(key) && !told.lost().contains(key))
            .toList();
    assertThat(unexplained).as("I1 orders that nobody asked for").isEmpty();
    assertThat(numbers()).as("I1 orders").containsExactlyInAnyOrderElementsOf(byKey.values());
  }

  /** I1: and they say what was asked. */
  void everyOrderSaysWhatWasAsked(Remembered told) {
    var lines = new HashMap<String, Map<String, Integer>>();
    database
        .rows(
            """
            select c.command_key, l.item_code, l.ordered
            from ordering_command c join ordering_line l on l.order_id = c.order_id
            """,
            row -> Map.entry(row.getString(1), Map.entry(row.getString(2), row.getInt(3))))
        .forEach(
            line ->
                lines
                    .computeIfAbsent(line.getKey(), key -> new HashMap<>())
                    .put(line.getValue().getKey(), line.getValue().getValue()));
    assertThat(told.asked()).as("I1 packs by item, by key").containsAllEntriesOf(lines);
  }

  /** I2: sent, booked once, always from the same bytes. */
  void everyOrderIsBookedOnceFromTheSameBytes() {
    assertThat(ledger.effects()).as("I2 orders in the wholesalers' books").containsKeys(keys());
    assertThat(ledger.effects().values()).as("I2 effects of one order").containsOnly(1);
    for (var number : numbers()) {
      assertThat(ledger.contents(number)).as("I2 contents of " + number).hasSize(1);
    }
    none(
        "I2 orders without exactly one obligation to send them",
        """
        select o.number, o.state, o.placed_at from ordering_purchase_order o where 1 <> (
          select count(*) from exchange_outbox x where x.kind = 'ORDER' and x.subject = o.id)
        """);
  }

  /** I3: nothing is in the wholesalers' books that nobody ordered. */
  void everyBookingHasItsOrder() {
    assertThat(ledger.effects().keySet())
        .as("I3 bookings of orders that do not exist")
        .isSubsetOf(numbers());
  }

  /** I4: available = declared less open promises, never below zero. */
  void stockBalances() {
    none(
        "I4 stock that does not balance",
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
        "I5 lines that differ from their facts",
        "select l.order_id, l.line_no, l.ordered from ordering_line l where " + sums);
    none(
        "I5 orders that differ from their lines",
        """
        select o.number, o.net_total, o.line_count from ordering_purchase_order o
        where o.net_total <> (select sum(l.net) from ordering_line l where l.order_id = o.id)
        or o.line_count <> (select count(*) from ordering_line l where l.order_id = o.id)
        """);
  }

  /** The same questions for judges of more than the order alone. */
  void none(String what, String query) {
    var found =
        database.rows(
            query, row -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3));
    assertThat(found.stream().limit(10)).as("%s: %d", what, found.size()).isEmpty();
  }

  private String[] keys() {
    return numbers().toArray(String[]::new);
  }

  private List<String> numbers() {
    return database.rows("select number from ordering_purchase_order", row -> row.getString(1));
  }
}
