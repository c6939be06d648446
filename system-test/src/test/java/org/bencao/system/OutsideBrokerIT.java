package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.system.Shelf.line;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The same EAR with the broker outside the server: one variable of the environment. */
class OutsideBrokerIT {

  private static final int BROKER_PORT = 61_616 + Ports.OUTSIDE_BROKER.offset();
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  @Test
  @DisplayName("rel:F3 the portal takes orders while the broker is dead, and sends them after")
  void brokerDies() {
    var settings = Settings.demo("it-broker-" + System.currentTimeMillis(), Ports.OUTSIDE_BROKER);
    var folder = Path.of(System.getProperty("bencao.target")).resolve("artemis");
    folder = folder.resolve(settings.data().getFileName());
    try (var broker = OutsideBroker.start(folder, BROKER_PORT);
        var portal = Portal.start(settings.with("BENCAO_BROKER_URL", broker.url()))) {
      var buyer = portal.program("QN", "buyer");
      var orders = new ArrayList<>(place(buyer, 3));
      Until.holds("the first orders are answered", PATIENCE, () -> areConfirmed(buyer, orders));

      broker.kill();
      var waiting = place(buyer, 5);
      assertThat(waiting)
          .as("orders that no broker could carry")
          .allSatisfy(id -> assertThat(headline(buyer, id)).isEqualTo("PLACED"));
      orders.addAll(waiting);

      broker.start();
      Until.holds("every order is answered", PATIENCE, () -> areConfirmed(buyer, orders));
      portal.server().stop();
      var ledger = Ledger.of(settings.data());
      assertThat(ledger.effects()).hasSize(orders.size());
      assertThat(ledger.effects().values()).containsOnly(1);
    }
  }

  private static List<String> place(Rest buyer, int orders) {
    var shelf = new Shelf(buyer);
    var ids = new ArrayList<String>();
    for (int at = 1; at <= orders; at++) {
      ids.add(shelf.place("Heting", line("100206", at)).path("id").asText());
    }
    return ids;
  }

  private static boolean areConfirmed(Rest buyer, List<String> orders) {
    return orders.stream().allMatch(id -> headline(buyer, id).equals("CONFIRMED"));
  }

  private static String headline(Rest buyer, String id) {
    return buyer.get("/ordering/orders/" + id).json().at("/order/headline").asText();
  }
}
