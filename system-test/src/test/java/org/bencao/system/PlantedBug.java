package org.bencao.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/** A bug that a portal could have, put by hand into what a sound one left. */
enum PlantedBug {
  ORDER_UNDER_NO_KEY(
      "I1",
      """
      update ordering_command set command_key = 'nobody'
      where order_id = (select min(id) from ordering_purchase_order)
      """),
  ORDER_WITH_OTHER_PACKS(
      "I1",
      """
      update ordering_line set ordered = ordered + 1
      where order_id = (select min(id) from ordering_purchase_order)
      """),
  ORDER_BOOKED_TWICE("I2", after -> booked(after, someOrder(after))),
  ORDER_WITHOUT_OBLIGATION(
      "I2",
      """
      delete from exchange_outbox
      where id = (select min(id) from exchange_outbox where kind = 'ORDER')
      """),
  BOOKING_WITHOUT_ORDER("I3", after -> booked(after, "QN-26-999999")),
  STOCK_READ_THEN_WRITTEN(
      "I4",
      """
      update catalogue_stock set available = available + 1
      where available > 0 and available < declared
      """),
  DOCUMENT_UNDECIDED(
      "I6",
      """
      update exchange_message set state = 'READ'
      where id = (select min(id) from exchange_message where direction = 'IN')
      """),
  ACKNOWLEDGEMENT_GONE(
      "I6",
      """
      delete from exchange_interchange
      where id = (select min(id) from exchange_interchange where answers_id is not null)
      """),
  KEY_OF_THE_INBOX_SKIPPED(
      "I7",
      """
      insert into exchange_interchange
        (id, partner_id, direction, standard, control, purpose, hash, size_bytes, raw, stored_at,
          sends)
      select (select max(id) + 1 from exchange_interchange), partner_id, direction, standard,
        control, purpose, x'%s', size_bytes, raw, stored_at, sends
      from exchange_interchange where id = (
        select min(id) from exchange_interchange where direction = 'IN' and control is not null)
      """
          .formatted("07".repeat(32))),
  AUDIT_ENTRY_REWRITTEN(
      "I8",
      """
      update audit_entry set actor = 'somebody else' where id = (select min(id) from audit_entry)
      """),
  ORDER_SET_BACK(
      "I9",
      """
      update ordering_purchase_order set acked_at = null
      where id = (select min(id) from ordering_purchase_order)
      """),
  NUMBER_OF_OURS_LEFT_OUT("I10", "update exchange_control_number set last_no = last_no + 1"),
  NUMBER_OF_OURS_TWICE(
      "I10",
      """
      update exchange_interchange set control = '1' where direction = 'OUT' and control = '2'
      """),
  STOPPED_WITHOUT_REASON(
      "I12",
      """
      update exchange_message set state = 'QUARANTINED', reason = null
      where id = (select min(id) from exchange_message where direction = 'IN')
      """),
  BYTES_CHANGED(
      "I12",
      """
      update exchange_interchange set raw = x'00'
      where id = (select min(id) from exchange_interchange where direction = 'IN')
      """),
  TRANSACTION_LEFT("I14", PlantedBug::prepared);

  private final String invariant;
  private final Consumer<Aftermath> planting;

  PlantedBug(String invariant, String command) {
    this(invariant, after -> after.database().run(command));
  }

  PlantedBug(String invariant, Consumer<Aftermath> planting) {
    this.invariant = invariant;
    this.planting = planting;
  }

  String invariant() {
    return invariant;
  }

  void plant(Aftermath copy) {
    planting.accept(copy);
  }

  private static String someOrder(Aftermath after) {
    return after.told().placed().values().iterator().next();
  }

  /** One more line in a wholesaler's book. */
  private static void booked(Aftermath after, String order) {
    var line = "{\"at\":\"2026-11-26T00:00:00Z\",\"kind\":\"effect\",\"order\":\"%s\"}%n";
    try (var files = Files.walk(after.settings().data().resolve("sandbox"))) {
      var book =
          files.filter(path -> path.endsWith(Path.of("ledger.jsonl"))).findFirst().orElseThrow();
      Files.writeString(book, line.formatted(order), StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void prepared(Aftermath after) {
    try {
      Files.writeString(
          after.settings().data().resolve(Aftermath.TRANSACTIONS).resolve("one"), "prepared");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
