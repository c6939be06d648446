package org.bencao.integration.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bencao.exchange.boundary.Direction;
import org.bencao.exchange.boundary.MessageState;
import org.bencao.exchange.entity.Interchange;
import org.bencao.exchange.entity.JournalMessage;
import org.bencao.ordering.boundary.PlaceOrder;
import org.bencao.ordering.entity.OrderChange;
import org.bencao.ordering.entity.PurchaseOrder;
import org.bencao.simulation.Rows;

/** What must hold when everything has come to rest (rel:I1 to rel:I12, those of the exchange). */
final class Invariants {

  private final World world;
  private final Rows rows;
  private final Map<Long, Interchange> interchanges;
  private final List<JournalMessage> messages;

  Invariants(World world) {
    this.world = world;
    this.rows = world.portal.rows;
    this.interchanges =
        rows.committed(Interchange.class)
            .collect(Collectors.toMap(Interchange::id, interchange -> interchange));
    this.messages = rows.committed(JournalMessage.class).toList();
  }

  void check() {
    ordersAreThoseThatWerePlaced();
    everyOrderWasBookedOnce();
    nothingWasBookedThatIsNotThere();
    noReusedNumberTookEffect();
    everyDocumentHasItsVerdict();
    controlNumbersRunOn();
    whatWaitsForAPersonCanBeDriven();
    new Books(world).check();
  }

  private void ordersAreThoseThatWerePlaced() {
    var orders = rows.committed(PurchaseOrder.class).toList();
    var placed =
        world.shop.wishes.stream()
            .filter(wish -> Shop.placed(wish).isPresent())
            .collect(
                Collectors.toMap(
                    wish -> Shop.placed(wish).orElseThrow().id().value(), wish -> wish.command));
    Violation.unless(
        placed.size() == orders.size(), "rel:I1", placed.size() + " placed, " + orders.size());
    for (var order : orders) {
      Violation.unless(placed.containsKey(order.id()), "rel:I1", "nobody placed " + order.number());
      Violation.unless(
          isSame(placed.get(order.id()), order), "rel:I1", "other content: " + order.number());
    }
  }

  private static boolean isSame(PlaceOrder command, PurchaseOrder order) {
    return command.lines().size() == order.lines().size()
        && IntStream.range(0, command.lines().size())
            .allMatch(
                at ->
                    command.lines().get(at).offerId() == order.lines().get(at).offerId()
                        && command
                                .lines()
                                .get(at)
                                .quantity()
                                .compareTo(order.lines().get(at).ordered())
                            == 0);
  }

  private void everyOrderWasBookedOnce() {
    for (var order : rows.committed(PurchaseOrder.class).toList()) {
      var supplier = supplier(order.sellerCompanyId());
      var sent = sent("850", order.id());
      Violation.unless(sent.size() == 1, "rel:I2", order.number() + " was written " + sent.size());
      received(supplier, sent.get(0), order.number());
      int effects = supplier.effects.getOrDefault(order.number(), 0);
      boolean refused = sent.get(0).state() == MessageState.SEND_REFUSED;
      Violation.unless(
          effects == (refused ? 0 : 1), "rel:I2", order.number() + " was booked " + effects);
    }
    var changes = rows.committed(OrderChange.class).toList();
    for (var order : changes.stream().map(OrderChange::orderId).distinct().toList()) {
      var sent = sent("860", order);
      long asked = changes.stream().filter(change -> change.orderId() == order).count();
      Violation.unless(sent.size() == asked, "rel:I2", asked + " changes, " + sent.size());
      sent.forEach(message -> received(supplierOf(order), message, "a change"));
    }
  }

  private List<JournalMessage> sent(String type, long order) {
    return messages.stream()
        .filter(row -> row.direction() == Direction.OUT && row.documentType().equals(type))
        .filter(row -> row.orderId().orElseThrow() == order)
        .toList();
  }

  private void received(Supplier supplier, JournalMessage message, String what) {
    var interchange = interchanges.get(message.interchangeId());
    var receipt = supplier.receipts.get(Long.valueOf(interchange.control().orElseThrow()));
    Violation.unless(receipt != null, "rel:I2", what + " never reached " + supplier.partner.code());
    Violation.unless(
        Arrays.equals(receipt.bytes, interchange.raw()), "rel:I2", what + " came as other bytes");
    Violation.unless(
        !supplier.partner.askAck()
            || message.state()
                == (receipt.refused ? MessageState.SEND_REFUSED : MessageState.ACKED),
        "rel:I6",
        what + " was answered and is " + message.state());
  }

  private void nothingWasBookedThatIsNotThere() {
    for (var supplier : world.suppliers) {
      for (var number : supplier.effects.keySet()) {
        Violation.unless(
            rows.committed(PurchaseOrder.class).anyMatch(order -> order.number().equals(number)),
            "rel:I3",
            number + " was booked and never placed");
      }
    }
  }

  private void everyDocumentHasItsVerdict() {
    for (var message : messages) {
      Violation.unless(
          message.state() != MessageState.RECEIVED && message.state() != MessageState.READ,
          "rel:I6",
          message.documentType() + " has no verdict");
    }
    for (var supplier : world.suppliers) {
      for (var sending : supplier.desk.sendings) {
        long applied =
            sending.controls.stream()
                .mapToLong(control -> applied(sending.writer.apply(control)))
                .sum();
        Violation.unless(applied == 1, "rel:I6", sending + " was applied " + applied + " times");
      }
    }
  }

  private long applied(byte[] raw) {
    return messages.stream()
        .filter(row -> row.state() == MessageState.APPLIED)
        .filter(row -> Arrays.equals(interchanges.get(row.interchangeId()).raw(), raw))
        .count();
  }

  private void noReusedNumberTookEffect() {
    for (var supplier : world.suppliers) {
      for (var reuse : supplier.desk.reused) {
        Violation.unless(
            applied(reuse.bytes()) == 0,
            "rel:I7",
            "other bytes under " + reuse.control() + " were applied");
      }
    }
  }

  private void controlNumbersRunOn() {
    for (var supplier : world.suppliers) {
      var numbers =
          interchanges.values().stream()
              .filter(found -> found.partnerId() == supplier.partner.id())
              .filter(found -> Rows.column(found, "direction") == Direction.OUT)
              .map(found -> Long.valueOf(found.control().orElseThrow()))
              .sorted()
              .toList();
      for (int at = 0; at < numbers.size(); at++) {
        Violation.unless(numbers.get(at) == at + 1, "rel:I10", "numbers given: " + numbers);
      }
    }
  }

  private void whatWaitsForAPersonCanBeDriven() {
    for (var message : world.operator.list()) {
      Violation.unless(
          message.reason().isPresent()
              && interchanges.get(message.interchangeId()).raw().length > 0,
          "rel:I12",
          message.documentType() + " waits for a person without reason or bytes");
    }
  }

  private Supplier supplierOf(long order) {
    return supplier(rows.committed(PurchaseOrder.class, order).orElseThrow().sellerCompanyId());
  }

  private Supplier supplier(long company) {
    return world.suppliers.stream()
        .filter(supplier -> supplier.partner.sellerCompanyId() == company)
        .findFirst()
        .orElseThrow();
  }
}
