package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.system.Shelf.line;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A partner whose line is bad: the buyer's receiver of events behind a proxy, the seller's beside
 * it.
 */
@Tag("fault")
@ExtendWith(Portal.Shared.class)
class SlowPartnerIT {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  /** Who waited for the slow one would wait for ten seconds, the deadline of a call. */
  private static final Duration SOON = Duration.ofSeconds(6);

  private static final int ORDERS = 6;
  private static final int CALLERS = 8;

  private final Portal portal;
  private final Rest buyer;
  private final Rest buyersOffice;
  private final Rest sellersOffice;
  private EventReceiver buyers;
  private EventReceiver sellers;
  private Proxy proxy;
  private String behindProxy;
  private String beside;

  SlowPartnerIT(Portal portal) {
    this.portal = portal;
    this.buyer = portal.program("QN", "buyer");
    this.buyersOffice = portal.program("QN", "company-administrator");
    this.sellersOffice = portal.program("HT", "company-administrator");
  }

  @BeforeEach
  void listen() {
    buyers = EventReceiver.start();
    sellers = EventReceiver.start();
    proxy = Proxy.before(buyers.port());
    behindProxy = webhook(buyersOffice, proxy.port());
    beside = webhook(sellersOffice, sellers.port());
  }

  @AfterEach
  void forget() {
    buyersOffice.send("DELETE", "/exchange/webhooks/" + behindProxy, Map.of(), "");
    sellersOffice.send("DELETE", "/exchange/webhooks/" + beside, Map.of(), "");
    proxy.close();
    sellers.close();
    buyers.close();
  }

  @Test
  @Tag("long")
  @DisplayName("rel:F11 a partner that takes 30 s, or never answers, holds up nobody else")
  void othersDoNotWait() {
    var quiet = heard();
    int threads = portal.server().threads();

    proxy.is(Weather.slow(Duration.ofSeconds(30)));
    var slow = heard();
    proxy.is(Weather.blackHole());
    var silent = heard();

    System.out.printf(
        "events to others, at worst: %d ms, beside a slow partner %d ms, beside a silent one %d ms;"
            + " threads %d, then %d%n",
        quiet.toMillis(), slow.toMillis(), silent.toMillis(), threads, portal.server().threads());
    assertThat(slow).isLessThan(SOON);
    assertThat(silent).isLessThan(SOON);
    assertThat(proxy.connections()).as("calls to the slow partner").isPositive();
    assertThat(portal.server().threads()).isLessThanOrEqualTo(threads + 2 * CALLERS);
  }

  @Test
  @DisplayName("rel:F11 an answer that breaks off is no answer: sent again under the same key")
  void halfAnAnswer() {
    Until.found("the portal knows that the ping was taken", LIMIT, this::pinged);
    proxy.is(Weather.breaking("HTTP/1.1 2".length()));
    var number = place();

    var unknown =
        Until.found(
            "a call without an answer",
            LIMIT,
            () -> delivery(number, "WAITING").filter(row -> row.hasNonNull("fault")));
    var key = unknown.path("id").asText();
    assertThat(unknown.path("fault").asText()).isEqualTo("NO_ANSWER");
    assertThat(buyers.calls().get(key)).as("the receiver has it all the same").hasSize(1);

    proxy.is(Weather.clear());
    buyersOffice.post("/exchange/webhooks/" + behindProxy + "/activation", "");
    buyersOffice.post("/exchange/webhooks/deliveries/" + key + "/resend", "");

    Until.holds("the call is taken", LIMIT, () -> buyers.calls().get(key).size() == 2);
    Until.found("the portal knows", LIMIT, () -> delivery(number, "DELIVERED"));
    assertThat(buyers.calls().get(key))
        .as("the same bytes")
        .containsOnly(unknown.path("payload").asText());
  }

  /** The longest that the seller waited to hear of an order. */
  private Duration heard() {
    var waits = new ArrayList<Duration>();
    for (int order = 0; order < ORDERS; order++) {
      var number = place();
      long start = System.nanoTime();
      Until.holds("the seller hears of " + number, LIMIT, () -> sellers.heardOf(number));
      waits.add(Duration.ofNanos(System.nanoTime() - start));
    }
    return Collections.max(waits);
  }

  private String place() {
    return new Shelf(buyer).place("Heting", line("100206", 3)).path("number").asText();
  }

  private Optional<JsonNode> pinged() {
    return deliveries("DELIVERED")
        .filter(row -> row.path("type").asText().equals("ping"))
        .findFirst();
  }

  private Optional<JsonNode> delivery(String number, String state) {
    return deliveries(state)
        .filter(row -> row.path("orderNumber").asText().equals(number))
        .reduce((newer, older) -> older);
  }

  private Stream<JsonNode> deliveries(String state) {
    var rows =
        buyersOffice.get("/exchange/webhooks/" + behindProxy + "/deliveries?size=200").json();
    return Answer.all(rows.path("deliveries"))
        .filter(row -> row.path("state").asText().equals(state));
  }

  private static String webhook(Rest office, int port) {
    var body = "{\"url\":\"http://127.0.0.1:%d/events\"}".formatted(port);
    var answer = office.post("/exchange/webhooks", body);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return answer.json().path("id").asText();
  }
}
