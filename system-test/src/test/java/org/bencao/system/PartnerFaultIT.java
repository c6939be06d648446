package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.system.Shelf.line;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What partners do: send twice, send fifty times at once, send what nobody can read. */
@Tag("fault")
@ExtendWith(Outside.Shared.class)
class PartnerFaultIT {

  private static final Duration LIMIT = Duration.ofSeconds(90);
  private static final int POISONED = 777_000_001;

  private final Outside outside;
  private final Rest buyer;
  private final Rest exchange;

  PartnerFaultIT(Outside outside) {
    this.outside = outside;
    this.buyer = outside.portal().program("QN", "buyer");
    this.exchange = outside.portal().program("HT", "edi-administrator");
  }

  @Test
  @DisplayName("rel:F7 what comes 2, 5 and 50 times at once has one effect and one acknowledgement")
  void comesOften() {
    var order = placed();
    var times = Map.of("855", 2, "856", 5, "810", 50);
    for (var type : times.keySet()) {
      applied(Renumbered.group(sent(order, type)));
    }
    var before = lines(order);

    for (var document : times.entrySet()) {
      leave(sent(order, document.getKey()), document.getValue());
    }

    for (var document : times.entrySet()) {
      var control = Renumbered.group(sent(order, document.getKey()));
      Until.holds(
          "every " + document.getKey() + " is known as a repeat",
          LIMIT,
          () -> in(control, "REPEAT").size() >= document.getValue());
      assertThat(in(control, "APPLIED")).hasSize(1);
    }
    assertThat(lines(order)).isEqualTo(before);
    assertThat(outside.ledger().effects()).containsEntry(number(order), 1);
  }

  @Test
  @Tag("long")
  @DisplayName("rel:F10 a document whose reading always fails stops no other, and a person has it")
  void poison() {
    var settings = outside.portal().server().settings();
    var good = new String(sent(placed(), "855"), StandardCharsets.ISO_8859_1);
    var named = good.replaceFirst("N1\\*SE\\*[^*~]*", "N1*SE*" + Outside.POISON);
    var poison = Renumbered.of(named.getBytes(StandardCharsets.ISO_8859_1), POISONED);
    assertThat(named).as("a document with a name in it").isNotEqualTo(good);

    Agent.wake(settings, Outside.POISON);
    leave(poison, 1);
    for (var order : List.of(placed(), placed(), placed())) {
      applied(Renumbered.group(sent(order, "855")));
    }
    Until.holds("it is given up", LIMIT, () -> stopped().size() == 1);
    var stopped = stopped().get(0);
    assertThat(stopped.path("reason").asText()).isEqualTo("PROCESSING_FAILED");
    var path = "/exchange/messages/" + stopped.path("id").asText();
    assertThat(exchange.get(path + "/raw").bytes()).as("its bytes").isEqualTo(poison);

    Agent.calm(settings, Outside.POISON);
    assertThat(exchange.post(path + "/replay", "").status()).isEqualTo(204);
    Until.holds(
        "it is judged after all",
        LIMIT,
        () ->
            List.of("APPLIED", "REPEAT")
                .contains(exchange.get(path).json().at("/message/state").asText()));
  }

  private JsonNode placed() {
    return new Shelf(buyer).place("Heting", line("100206", 4));
  }

  private static String number(JsonNode order) {
    return order.path("number").asText();
  }

  /** What the wholesaler said of the order, once it did. */
  private byte[] sent(JsonNode order, String type) {
    return Until.found(
        "the " + type + " of " + number(order),
        LIMIT,
        () -> outside.ledger().sent(number(order), type));
  }

  /** So many at once. */
  private void leave(byte[] bytes, int times) {
    Stream.generate(
            () -> CompletableFuture.runAsync(() -> left(bytes), task -> new Thread(task).start()))
        .limit(times)
        .toList()
        .forEach(CompletableFuture::join);
  }

  private void left(byte[] bytes) {
    outside.broker().leave("ht", bytes);
  }

  private void applied(String control) {
    Until.holds(control + " is applied", LIMIT, () -> !in(control, "APPLIED").isEmpty());
  }

  /** Nobody came as far as its control number. */
  private List<JsonNode> stopped() {
    var waiting = exchange.get("/exchange/messages?view=NEEDS_PERSON&size=200").json();
    return Answer.all(waiting.path("messages"))
        .filter(row -> row.path("reason").asText().equals("PROCESSING_FAILED"))
        .toList();
  }

  private List<JsonNode> in(String control, String state) {
    var found = exchange.get("/exchange/messages?size=200&q=" + control).json();
    return Answer.all(found.path("messages"))
        .filter(row -> row.path("direction").asText().equals("IN"))
        .filter(row -> row.path("control").asText().equals(control))
        .filter(row -> row.path("state").asText().equals(state))
        .toList();
  }

  private JsonNode lines(JsonNode order) {
    return buyer.get("/ordering/orders/" + order.path("id").asText()).json().path("lines");
  }
}
