package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The server is killed while eight buyers order and others count, decide and pay; nothing that was
 * promised may be lost.
 */
@Tag("fault")
class KillSystemIT {

  private static final int KILLS = Integer.getInteger("bencao.kills", 2);

  /** Each kill leaves orders behind that people and wholesalers have to catch up with. */
  private static final Duration QUIET = Duration.ofSeconds(240 + 15L * KILLS);

  /** States in which a document is still on its way. */
  private static final Set<String> OPEN = Set.of("RECEIVED", "READ", "CREATED", "SENT", "NO_ACK");

  private final Set<String> lived = new HashSet<>();
  private final Set<String> receipted = new HashSet<>();
  private final Map<String, String> numberOf = new HashMap<>();

  private final long seed = Long.getLong("bencao.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final List<String> starts = new ArrayList<>();

  @Test
  @DisplayName("rel:F1 rel:F3b on H2 every acknowledged order survives kills and a wiped broker")
  void h2() throws Exception {
    var settings =
        fast(Settings.demo("it-kill-h2-" + System.currentTimeMillis(), Ports.KILLED_ON_H2));
    survives("H2", settings, Database.h2(settings));
  }

  @Test
  @Tag("mysql")
  @DisplayName("rel:F1 rel:F3b on MySQL every acknowledged order survives kills and a wiped broker")
  void mysql() throws Exception {
    var database = Database.mysql("bencao_it_kill");
    var settings =
        fast(Settings.demo("it-kill-mysql-" + System.currentTimeMillis(), Ports.KILLED_ON_MYSQL));
    survives("MySQL", database.of(settings), database);
  }

  /** The simulated wholesalers answer sooner than people would. */
  private static Settings fast(Settings settings) {
    return Life.quick(settings);
  }

  private void survives(String name, Settings settings, Database database) throws Exception {
    System.out.printf("%s: seed %d, %d kills%n", name, seed, KILLS);
    try (var portal = Portal.start(settings)) {
      starts.add(seconds(portal));
      var buyer = portal.program("QN", "buyer");
      var crowd = new Crowd(buyer, seed);
      var backroom = new Backroom(portal, seed);
      crowd.start();
      backroom.start();
      for (int kill = 0; kill < KILLS; kill++) {
        killAndRestart(portal, crowd, false);
      }
      killAndRestart(portal, crowd, true);
      ordersGrow(crowd);
      crowd.stop();
      Until.holds("every order is counted and invoiced", QUIET, () -> isLived(buyer));
      Until.holds("every document has its receipt", QUIET, () -> isReceipted(portal));
      backroom.stop();
      portal.server().stop();
      judge(name, settings, database, crowd, backroom);
    }
  }

  private void killAndRestart(Portal portal, Crowd crowd, boolean wipeBroker) throws IOException {
    ordersGrow(crowd);
    LockSupport.parkNanos(Duration.ofMillis(200 + random.nextInt(2800)).toNanos());
    portal.server().kill();
    if (wipeBroker) {
      wipe(portal.server().settings().data().resolve("activemq"));
    }
    portal.server().start();
    starts.add(seconds(portal));
  }

  private static void ordersGrow(Crowd crowd) {
    int before = crowd.placed().size();
    Until.holds(
        "orders are placed again",
        Duration.ofSeconds(60),
        () -> crowd.placed().size() >= before + 8);
  }

  private static String seconds(Portal portal) {
    return "%.1f".formatted(portal.server().started().toMillis() / 1000.0);
  }

  private boolean isLived(Rest buyer) {
    return all(buyer, lived, id -> isLived(buyer.get("/ordering/orders/" + id).json()));
  }

  /** Counted to the last pack, invoiced, and nothing waits for the quality officer. */
  private static boolean isLived(JsonNode order) {
    return Answer.all(order.path("lines"))
        .allMatch(
            line ->
                line.path("invoiced").asText().equals(line.path("ordered").asText())
                    && line.path("receipt").asText().startsWith("RECEIVED"));
  }

  /** What was lost with the broker comes again after its deadline. */
  private boolean isReceipted(Portal portal) {
    return all(
        portal.program("QN", "buyer"), receipted, id -> isReceipted(portal, numberOf.get(id)));
  }

  private static boolean isReceipted(Portal portal, String number) {
    for (var seller : List.of("KH", "SL", "HT")) {
      var messages =
          portal
              .program(seller, "edi-administrator")
              .get("/exchange/messages?size=200&q=" + number)
              .json()
              .path("messages");
      if (Answer.all(messages).anyMatch(row -> OPEN.contains(row.path("state").asText()))) {
        return false;
      }
    }
    return true;
  }

  /** Whether it holds of every order; what held once is not asked again. */
  private boolean all(Rest buyer, Set<String> known, Predicate<String> holds) {
    var address = "/ordering/orders?size=200";
    while (address != null) {
      var page = buyer.get(address);
      for (var row : page.json().path("orders")) {
        var id = row.path("id").asText();
        numberOf.put(id, row.path("number").asText());
        if (!known.contains(id)) {
          if (!holds.test(id)) {
            return false;
          }
          known.add(id);
        }
      }
      var older = page.json().path("older");
      address = older.isTextual() ? "/ordering/orders?size=200&older=" + older.asText() : null;
    }
    return true;
  }

  private void judge(
      String name, Settings settings, Database database, Crowd crowd, Backroom backroom) {
    var ledger = Ledger.of(settings.data());
    var judge = new Judge(database, ledger);
    System.out.printf(
        "%s: %d kills (with 95 %% the rate of losing kills is below %.0f %%), %d orders"
            + " acknowledged, %d answers lost, %d repeats at the wholesalers, other answers %s, %s,"
            + " starts %s s%n",
        name,
        KILLS + 1,
        300.0 / (KILLS + 1),
        crowd.placed().size(),
        crowd.lost().size(),
        ledger.duplicates(),
        crowd.otherAnswers(),
        backroom.done(),
        starts);
    assertThat(backroom.surprises()).as("answers of a portal that is not sound").isEmpty();
    assertThat(crowd.contradictions()).as("one key, one order").isEmpty();
    assertThat(crowd.refused()).as("refused orders").isEmpty();
    assertThat(crowd.otherAnswers().keySet())
        .as("a server that starts says 404 or 503, and never that it failed")
        .isSubsetOf(404, 503);
    judge.everyAcknowledgedOrderOnce(crowd.placed(), crowd.lost());
    judge.everyOrderBookedOnceFromTheSameBytes();
    judge.stockBalances();
    judge.sumsFollowFromFacts();
    judge.everyDocumentIsDecidedAndAcknowledged();
    judge.everyOrderIsAnsweredAndAudited();
    new LifeJudge(database, judge).everyInvariant();
  }

  private static void wipe(Path folder) throws IOException {
    assertThat(folder).isDirectory();
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
