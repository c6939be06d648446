package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * One page tells an order of a thousand lines as it tells one of ten, answered, delivered, counted
 * and billed. -Dbencao.order-page.lines=10,100,1000 takes the longest, two minutes.
 */
@Tag("mysql")
class LongOrderSystemIT {

  private static final String SCHEMA = "bencao_it_long";
  private static final String SELLER = "Kanghe";
  private static final int LOADS = 15;
  private static final String LINES = System.getProperty("bencao.order-page.lines", "10,100,250");

  /** What a page of any length may ask the database for. */
  private static final long MOST = 45;

  private final Database database = Database.mysql(SCHEMA);

  @Test
  @DisplayName("P5 the order page asks no more for many lines than for ten")
  void asksNoMore() {
    var settings = Settings.demo("it-long-" + System.currentTimeMillis(), Ports.LONG_ORDERS);
    var statements = new LinkedHashMap<Integer, Long>();
    try (var life = new Life(Portal.start(quickly(database.of(settings))))) {
      var session = life.portal().session("lin.wei@qingnang.example");
      for (var size : LINES.split(",")) {
        int lines = Integer.parseInt(size);
        var page = "/ordering/order?id=" + lived(life, lines);
        double[] times = IntStream.range(0, LOADS).mapToDouble(n -> load(session, page)).toArray();
        long asked = LongStream.range(0, 5).map(n -> asked(session, page)).min().orElseThrow();
        statements.put(lines, asked);
        System.out.printf(
            "order page of %d lines: %d statements, median %.0f ms, most %.0f ms (n=%d)%n",
            lines,
            asked,
            DoubleStream.of(times).sorted().skip(LOADS / 2).findFirst().orElseThrow(),
            DoubleStream.of(times).max().orElseThrow(),
            LOADS);
      }
    }
    assertThat(statements.values()).allSatisfy(asked -> assertThat(asked).isBetween(5L, MOST));
    var least = Collections.min(statements.values());
    assertThat(statements.values())
        .allSatisfy(asked -> assertThat(asked).isCloseTo(least, within(2L)));
  }

  /** As a server in use runs, with wholesalers that answer, ship and bill within seconds. */
  private static Settings quickly(Settings settings) {
    var quick = Life.quick(settings);
    var options = quick.environment().get("BENCAO_JAVA_OPTS");
    return quick.with("BENCAO_JAVA_OPTS", options.replace("-XX:TieredStopAtLevel=1", ""));
  }

  /** An order of so many lines that has its whole life behind it. */
  private static String lived(Life life, int lines) {
    var offers = Assortment.of(life.buyer()).by(SELLER).plain().around(lines).toList();
    var body =
        Map.of("siteId", life.site(), "sellerId", offers.get(0).path("sellerId").asText())
            .entrySet()
            .stream()
            .map(member -> "\"%s\":\"%s\"".formatted(member.getKey(), member.getValue()))
            .collect(Collectors.joining(","));
    var ordered =
        offers.stream()
            .map(
                offer ->
                    "{\"offerId\":\"%s\",\"quantity\":\"%d\"}"
                        .formatted(
                            offer.path("id").asText(),
                            Assortment.least(offer) * Math.max(1, 100 / lines)))
            .collect(Collectors.joining(","));
    var answer =
        life.buyer().post("/ordering/orders", "{" + body + ",\"lines\":[" + ordered + "]}");
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    var number = answer.json().path("number").asText();
    life.receive(life.arrived(number, 1));
    life.invoiced(number, 1, "MATCHED");
    return answer.json().path("id").asText();
  }

  private static double load(Session session, String page) {
    long start = System.nanoTime();
    assertThat(session.get(page).status()).isEqualTo(200);
    return (System.nanoTime() - start) / 1e6;
  }

  /** Whatever the server asks beside is in it; the least of several is nearest to the page's. */
  private long asked(Session session, String page) {
    long before = selects();
    load(session, page);
    return selects() - before;
  }

  private long selects() {
    return database
        .rows(
            "select coalesce(sum(count_star), 0)"
                + " from performance_schema.events_statements_summary_by_digest"
                + " where schema_name = '"
                + SCHEMA
                + "' and digest_text like 'SELECT%' and digest_text not like '%performance_schema%'",
            row -> row.getLong(1))
        .get(0);
  }
}
