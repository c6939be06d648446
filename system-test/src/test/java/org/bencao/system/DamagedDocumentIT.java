package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.system.Shelf.line;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.integration.format.x12.Mutations;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a wholesaler says of a real order, damaged in two hundred ways, each under its own number.
 */
@Tag("fault")
@Tag("long")
@ExtendWith(Outside.Shared.class)
class DamagedDocumentIT {

  private static final Duration LIMIT = Duration.ofMinutes(3);
  private static final int EACH = 200;
  private static final long SEED = Long.getLong("bencao.seed", 20261126);

  /** Decided by the portal itself; PROCESSING_FAILED says that it could not. */
  private static final Set<String> DECIDED = Set.of("APPLIED", "REPEAT", "REJECTED", "QUARANTINED");

  private final Outside outside;
  private final Rest exchange;

  DamagedDocumentIT(Outside outside) {
    this.outside = outside;
    this.exchange = outside.portal().program("HT", "edi-administrator");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"855,500000000", "856,510000000", "810,520000000"})
  @DisplayName("rel:F9 a damaged document is refused or waits for a person, and the server stands")
  void damaged(String type, int numbers) {
    var order =
        new Shelf(outside.portal().program("QN", "buyer")).place("Heting", line("100206", 9));
    var number = order.path("number").asText();
    var good = Until.found("the " + type, LIMIT, () -> outside.ledger().sent(number, type));
    Until.found("its last document", LIMIT, () -> outside.ledger().sent(number, "810"));
    var newest = arrivals("").get(0).path("id").asText();

    for (int at = 0; at < EACH; at++) {
      var own = Renumbered.of(good, numbers + at);
      outside.broker().leave("ht", Mutations.of(own, EACH, SEED).get(at).bytes());
    }

    Until.holds(
        "each is decided",
        LIMIT,
        () -> {
          var rows = arrivals(newest);
          return interchanges(rows) >= EACH
              && rows.stream().allMatch(row -> DECIDED.contains(row.path("state").asText()));
        });
    var rows = arrivals(newest);
    System.out.printf(
        "%d damaged %s, seed %d: %s%n",
        EACH,
        type,
        SEED,
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.path("state").asText() + " " + row.path("reason").asText(),
                    Collectors.counting())));
    assertThat(rows)
        .as("documents that the portal could not judge")
        .noneMatch(row -> row.path("reason").asText().equals("PROCESSING_FAILED"));
    assertThat(outside.ledger().effects()).containsEntry(number, 1);
  }

  private static long interchanges(List<JsonNode> rows) {
    return rows.stream().map(row -> row.path("interchangeId").asText()).distinct().count();
  }

  /** What came in since then, newest first. */
  private List<JsonNode> arrivals(String since) {
    var rows = new ArrayList<JsonNode>();
    var address = "/exchange/messages?size=200";
    while (true) {
      var page = exchange.get(address).json();
      for (var row : page.path("messages")) {
        if (row.path("id").asText().equals(since)) {
          return rows;
        }
        if (row.path("direction").asText().equals("IN")) {
          rows.add(row);
        }
      }
      if (!page.path("older").isTextual()) {
        return rows;
      }
      address = "/exchange/messages?size=200&older=" + page.path("older").asText();
    }
  }
}
