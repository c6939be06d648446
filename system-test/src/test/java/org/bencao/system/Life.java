package org.bencao.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A portal whose simulated wholesalers ship and invoice as well, and the programs of those who buy,
 * count, decide and pay.
 */
final class Life implements AutoCloseable {

  /** Gives every test class the same one: started by the first, stopped after the last. */
  static final class Shared implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Life.class;
    }

    @Override
    public Life resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(Namespace.create(Life.class))
          .getOrComputeIfAbsent(
              "life",
              key ->
                  new Life(
                      Portal.start(
                          quick(
                              Settings.demo("it-life-" + System.currentTimeMillis(), Ports.LIFE)))),
              Life.class);
    }
  }

  static final Duration LIMIT = Duration.ofSeconds(60);

  private final Portal portal;
  private final Shelf shelf;

  Life(Portal portal) {
    this.portal = portal;
    this.shelf = new Shelf(buyer());
  }

  /** Wholesalers that answer, ship and invoice within seconds. */
  static Settings quick(Settings settings) {
    return quick(settings, Duration.ofSeconds(6));
  }

  /**
   * The same.
   *
   * @param resend after which they send again what is not acknowledged
   */
  static Settings quick(Settings settings, Duration resend) {
    return settings.with(
        "BENCAO_JAVA_OPTS",
        "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=256m -Dbencao.sandbox.answer.millis=400"
            + " -Dbencao.sandbox.despatch.millis=1200 -Dbencao.sandbox.invoice.millis=2000"
            + " -Dbencao.sandbox.resend.seconds="
            + resend.toSeconds());
  }

  Portal portal() {
    return portal;
  }

  Rest buyer() {
    return portal.program("QN", "buyer");
  }

  Rest receiver() {
    return portal.program("QN", "receiver");
  }

  Rest officer() {
    return portal.program("QN", "quality-officer");
  }

  Rest accounts() {
    return portal.program("QN", "accounts");
  }

  /** A draft with nothing on it. */
  String draft(String name) {
    return shelf.draft(name);
  }

  String site() {
    return shelf.site();
  }

  JsonNode place(String seller, Shelf.Line... lines) {
    return shelf.place(seller, lines);
  }

  JsonNode order(String id) {
    return buyer().get("/ordering/orders/" + id).json();
  }

  /** The order once it looks so. */
  JsonNode orderThat(String id, String what, Predicate<JsonNode> looks) {
    return Until.found(what + " of order " + id, LIMIT, () -> Optional.of(order(id)).filter(looks));
  }

  JsonNode orderSays(String id, String headline) {
    return orderThat(id, headline, order -> order.at("/order/headline").asText().equals(headline));
  }

  /** Deliveries of the order as they stand now, oldest first. */
  List<JsonNode> deliveries(String number) {
    return Answer.all(receiver().get("/receiving/despatches?size=200").json().path("despatches"))
        .filter(
            row -> Answer.all(row.path("orderNumbers")).anyMatch(n -> n.asText().equals(number)))
        .map(row -> delivery(row.path("id").asText()))
        .sorted(Comparator.comparing(one -> one.at("/despatch/id").asText()))
        .toList();
  }

  JsonNode delivery(String id) {
    return receiver().get("/receiving/despatches/" + id).json();
  }

  /** The n-th delivery of the order, from 1. */
  JsonNode arrived(String number, int nth) {
    return Until.found(
        "delivery " + nth + " of " + number,
        LIMIT,
        () -> deliveries(number).stream().skip(nth - 1L).findFirst());
  }

  Answer book(JsonNode delivery, int position, String state, int quantity, String more) {
    var body =
        "{\"position\":%d,\"state\":\"%s\",\"quantity\":\"%d\"%s}"
            .formatted(position, state, quantity, more);
    return receiver()
        .post(
            "/receiving/despatches/" + id(delivery) + "/bookings",
            body,
            UUID.randomUUID().toString());
  }

  Answer close(JsonNode delivery) {
    return receiver()
        .post("/receiving/despatches/" + id(delivery) + "/closure?noCode=NOT_PRINTED", "");
  }

  /** Counts all that is left of a delivery as good, and signs. */
  void receive(JsonNode delivery) {
    receive(delivery, Map.of());
  }

  /** The same, but so many packs of a position are not found. */
  void receive(JsonNode delivery, Map<Integer, Integer> missing) {
    recorded(delivery);
    for (var line : delivery(id(delivery)).path("lines")) {
      int position = line.path("position").asInt();
      int found = whole(line.path("left")) - missing.getOrDefault(position, 0);
      if (found > 0) {
        var answer = book(delivery, position, "GOOD", found, "");
        if (answer.status() != 201) {
          throw new AssertionError(answer);
        }
      }
    }
    var closed = close(delivery);
    if (closed.status() != 200) {
      throw new AssertionError(closed);
    }
  }

  /** What a recorder wrote on the way, without which nothing cold is counted as good. */
  private void recorded(JsonNode delivery) {
    var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    var file = "time,temperature\n%s,4.5\n%s,4.7\n".formatted(now.minusSeconds(120), now);
    var headers =
        Map.of("Content-Type", "text/csv", "Idempotency-Key", UUID.randomUUID().toString());
    var path = "/receiving/despatches/" + id(delivery) + "/recordings?fileName=way.csv";
    Created.expect(200, receiver().send("POST", path, headers, file));
  }

  static String id(JsonNode delivery) {
    return delivery.at("/despatch/id").asText();
  }

  static int whole(JsonNode quantity) {
    return new BigDecimal(quantity.asText("0")).intValue();
  }

  /** Invoices and credit notes about the order as they stand now, oldest first. */
  List<JsonNode> invoices(String number) {
    return Answer.all(accounts().get("/invoicing/invoices?size=200").json().path("invoices"))
        .filter(
            row -> Answer.all(row.path("orderNumbers")).anyMatch(n -> n.asText().equals(number)))
        .map(row -> accounts().get("/invoicing/invoices/" + row.path("id").asText()).json())
        .sorted(Comparator.comparing(one -> one.at("/invoice/id").asText()))
        .toList();
  }

  /** The n-th invoice or credit note of the order, once it is in that state. */
  JsonNode invoiced(String number, int nth, String state) {
    return Until.found(
        "invoice " + nth + " of " + number + " " + state,
        LIMIT,
        () ->
            invoices(number).stream()
                .skip(nth - 1L)
                .findFirst()
                .filter(one -> one.at("/invoice/state").asText().equals(state)));
  }

  /** Codes of the open points of an order. */
  static List<String> points(JsonNode order) {
    return Answer.all(order.path("exceptions"))
        .map(point -> point.at("/reason/code").asText())
        .toList();
  }

  /** Codes that the story of an order names, told or opened. */
  static List<String> told(JsonNode order) {
    return Answer.all(order.path("history"))
        .filter(step -> step.hasNonNull("reason"))
        .map(step -> step.path("reason").asText())
        .toList();
  }

  static JsonNode line(JsonNode order, int number) {
    return Answer.all(order.path("lines"))
        .filter(line -> line.path("number").asInt() == number)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() {
    portal.close();
  }
}
