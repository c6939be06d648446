package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.system.Shelf.line;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same EAR with the broker outside the server: one variable of the environment. */
@Tag("fault")
@ExtendWith(Outside.Shared.class)
class OutsideBrokerIT {

  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final int DEATHS = 2;
  private static final Duration AT_ONCE = Duration.ofSeconds(5);

  private static final Set<String> UNANSWERED = Set.of("PLACED", "SENT", "ACKED", "NO_ACK");

  private final Outside outside;
  private final Rest buyer;
  private final List<JsonNode> orders = new ArrayList<>();

  OutsideBrokerIT(Outside outside) {
    this.outside = outside;
    this.buyer = outside.portal().program("QN", "buyer");
  }

  @BeforeEach
  void answered() {
    orders.addAll(place(3));
    Until.holds("the first orders are answered", PATIENCE, this::areConfirmed);
  }

  @Test
  @DisplayName("rel:F3 the portal takes orders each time the broker is dead, and sends them after")
  void brokerDies() {
    for (int death = 0; death < DEATHS; death++) {
      outside.broker().kill();
      waiting(place(5));

      outside.broker().start();
      everyOrderIsBookedOnce();
    }
  }

  @Test
  @Tag("long")
  @DisplayName("rel:F13 the portal takes orders while the broker is out of reach, and sends them")
  void lineIsDead() {
    outside.line().is(Weather.blackHole());
    waiting(place(5));

    outside.line().is(Weather.clear());
    everyOrderIsBookedOnce();
  }

  /** Each at once, whatever becomes of the broker. */
  private List<JsonNode> place(int count) {
    var shelf = new Shelf(buyer);
    var placed = new ArrayList<JsonNode>();
    for (int at = 1; at <= count; at++) {
      long start = System.nanoTime();
      placed.add(shelf.place("Heting", line("100206", at)));
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(AT_ONCE);
    }
    return placed;
  }

  private void waiting(List<JsonNode> placed) {
    assertThat(placed)
        .as("orders that no broker could carry")
        .allSatisfy(order -> assertThat(headline(order)).isEqualTo("PLACED"));
    orders.addAll(placed);
  }

  private void everyOrderIsBookedOnce() {
    Until.holds("every order is answered", PATIENCE, this::areConfirmed);
    var effects = outside.ledger().effects();
    assertThat(orders)
        .allSatisfy(order -> assertThat(effects).containsEntry(order.path("number").asText(), 1));
  }

  private boolean areConfirmed() {
    return orders.stream().noneMatch(order -> UNANSWERED.contains(headline(order)));
  }

  private String headline(JsonNode order) {
    var id = order.path("id").asText();
    return buyer.get("/ordering/orders/" + id).json().at("/order/headline").asText();
  }
}
