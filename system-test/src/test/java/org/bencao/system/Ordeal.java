package org.bencao.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A portal at which eight buyers order and others count, decide and pay, while blow after blow
 * strikes its process; then it is left to come to rest.
 */
final class Ordeal {

  private static final int A_FEW = 8;
  private static final int UNAVAILABLE = 503;

  /** States in which a document is still on its way. */
  private static final Set<String> OPEN = Set.of("RECEIVED", "READ", "CREATED", "SENT", "NO_ACK");

  private final String name;
  private final Settings settings;
  private final Database database;
  private final long seed;
  private final Set<String> lived = new HashSet<>();
  private final Set<String> receipted = new HashSet<>();
  private final Map<String, String> numberOf = new HashMap<>();

  private Ordeal(String name, Settings settings, Database database, long seed) {
    this.name = name;
    this.settings = settings;
    this.database = database;
    this.seed = seed;
  }

  /** On H2, in the server's own data. */
  static Ordeal onH2(String name, Ports ports, long seed) {
    var settings = settings(name, ports);
    return on(name, settings, Database.h2(settings), seed);
  }

  /** The same with a clock that can be set. */
  static Ordeal withClock(String name, Ports ports, long seed) {
    var settings = settings(name, ports);
    var server = SetClock.in(Life.quick(settings));
    return new Ordeal(name, server, Database.h2(settings), seed);
  }

  /** On a fresh database of the MySQL server that the environment names. */
  static Ordeal onMySql(String name, Ports ports, long seed) {
    var database = Database.mysql("bencao_it_" + name.replace('-', '_'));
    return on(name, database.of(settings(name, ports)), database, seed);
  }

  /** The simulated wholesalers answer sooner than people would. */
  static Ordeal on(String name, Settings settings, Database database, long seed) {
    return new Ordeal(name, KillPoint.in(Life.quick(settings)), database, seed);
  }

  private static Settings settings(String name, Ports ports) {
    return Settings.demo("it-" + name + "-" + System.currentTimeMillis(), ports);
  }

  /** What is left after these blows, with the server stopped. */
  Aftermath after(List<? extends Blow> blows) {
    System.out.printf("%s: seed %d, %d blows%n", name, seed, blows.size());
    try (var portal = Portal.start(settings)) {
      var buyer = portal.program("QN", "buyer");
      var lastWords = new LastWords();
      var crowd = new Crowd(buyer, lastWords, seed);
      var backroom = new Backroom(portal, lastWords, seed);
      crowd.start();
      backroom.start();
      ordersGrow(crowd);
      var first = Footprint.of(portal.server());
      for (var blow : blows) {
        ordersGrow(crowd);
        blow.strike(portal.server());
      }
      ordersGrow(crowd);
      crowd.stop();
      var quiet = quiet(blows.size());
      Until.holds("every order is counted and invoiced", quiet, () -> isLived(buyer));
      Until.holds("every document has its receipt", quiet, () -> isReceipted(portal));
      backroom.stop();
      var growth = new Growth(first, Footprint.of(portal.server()));
      portal.server().stop();
      var surprises = new ArrayList<>(backroom.surprises());
      surprises.addAll(lastWords.unexplained(portal.server()));
      var story =
          "%s: seed %d, %s, %s, starts %s s"
              .formatted(name, seed, crowd.told(), backroom.done(), portal.server().starts());
      return new Aftermath(
          settings, database, crowd.told(), surprises, blows.size(), growth, story);
    }
  }

  /** Each blow leaves orders behind that people and wholesalers have to catch up with. */
  private static Duration quiet(int blows) {
    return Duration.ofSeconds(240 + 15L * blows);
  }

  private static void ordersGrow(Crowd crowd) {
    int before = crowd.orders();
    Until.holds(
        "orders are placed again", Duration.ofSeconds(60), () -> crowd.orders() >= before + A_FEW);
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

  /** Whether it holds of every order and can be asked; what held once is not asked again. */
  private boolean all(Rest buyer, Set<String> known, Predicate<String> holds) {
    var address = "/ordering/orders?size=200";
    while (address != null) {
      var page = buyer.get(address);
      if (page.status() == UNAVAILABLE) {
        return false;
      }
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
}
