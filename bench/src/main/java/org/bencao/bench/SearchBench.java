package org.bencao.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.bencao.system.Answer;
import org.bencao.system.Database;
import org.bencao.system.Portal;
import org.bencao.system.Ports;
import org.bencao.system.Rest;
import org.bencao.system.Settings;
import org.bencao.system.Until;

/**
 * perf:P6: a buyer's search through HTTP, with facets, her prices and stock, beside Lucene alone
 * over the same files, turn by turn; beside them SQL LIKE, and the first page while the index is
 * made anew.
 */
final class SearchBench {

  private static final int QUERIES = 500;
  private static final int LIKES = 40;
  private static final long SEED = 6;
  private static final int WARM_UP = 3;
  private static final int ROUNDS = 9;
  private static final Duration PATIENCE = Duration.ofMinutes(30);
  private static final String COMPANY = "QN";
  private static final String BUYER = "lin.wei@qingnang.example";

  private final int size;
  private final Settings settings;
  private List<BenchQuery> queries;

  private SearchBench(int size) {
    this.size = size;
    this.settings = Settings.demo("bench-search-" + size, Ports.BENCH);
  }

  /** One after the other over catalogues of these sizes. */
  static void run(String... sizes) throws Exception {
    for (var size : sizes) {
      new SearchBench(Integer.parseInt(size)).run();
    }
  }

  private void run() throws SQLException, IOException {
    Folders.remove(settings.data());
    Portal.start(settings).close();
    load();
    var like = like();
    try (var portal = Portal.start(settings)) {
      firstPage(portal);
      compare(portal, like);
    } finally {
      Folders.remove(settings.data());
    }
  }

  private void load() throws SQLException {
    long start = System.nanoTime();
    var items = new BenchCatalogue().items(size).toList();
    queries = BenchQuery.mixed(items, QUERIES, SEED);
    try (var load = new CatalogueLoad(Database.h2(settings))) {
      load.write(items.iterator());
    }
    say("%,d items written in %.0f s", size, millis(start) / 1000);
  }

  private Samples like() throws SQLException {
    var took = new ArrayList<Double>();
    try (var like = new LikeSearch(Database.h2(settings))) {
      for (int at = 0; at < LIKES; at++) {
        long start = System.nanoTime();
        like.find(queries.get(at));
        took.add(millis(start));
      }
    }
    return Samples.of(took);
  }

  private void firstPage(Portal portal) {
    long start = System.nanoTime();
    var session = portal.session(BUYER);
    double signedIn = millis(start);
    start = System.nanoTime();
    var page = session.get("/catalogue/search");
    double shown = millis(start);
    if (page.status() != 200) {
      throw new IllegalStateException("no page: " + page);
    }
    say(
        "fresh start: ready after %.1f s; then sign-in %.0f ms, catalogue page %.0f ms, %s",
        portal.server().started().toMillis() / 1000.0,
        signedIn,
        shown,
        percent(portal).map(done -> "index at " + done + " %").orElse("index whole"));
    start = System.nanoTime();
    Until.holds("the index is whole", PATIENCE, () -> percent(portal).isEmpty());
    say("index of %,d items made anew %.0f s later", size, millis(start) / 1000);
  }

  private static Optional<Integer> percent(Portal portal) {
    var answer = program(portal).get("/catalogue/items?q=zz&limit=1").json().path("indexedPercent");
    return answer.isNumber() ? Optional.of(answer.asInt()) : Optional.empty();
  }

  private static Rest program(Portal portal) {
    return portal.program(COMPANY, "buyer");
  }

  private void compare(Portal portal, Samples like) {
    var rest = program(portal);
    try (var raw = new RawSearch(settings.data().resolve("search/catalogue-item-v2"))) {
      if (raw.items() < size) {
        throw new IllegalStateException("the index holds " + raw.items() + " items");
      }
      findsAll(rest, raw);
      var product = new ArrayList<Samples>();
      var lucene = new ArrayList<Samples>();
      for (int round = 0; round < WARM_UP + ROUNDS; round++) {
        var one = each(query -> search(rest, query));
        var other = each(raw::find);
        if (round >= WARM_UP) {
          product.add(one);
          lucene.add(other);
        }
      }
      print(product, lucene, like);
    }
  }

  /** A floor that finds nothing is none. */
  private void findsAll(Rest rest, RawSearch raw) {
    for (var query : queries) {
      if (raw.find(query) == 0 || search(rest, query).json().path("total").asLong() == 0) {
        throw new IllegalStateException("nothing found by " + query);
      }
    }
  }

  private static Answer search(Rest rest, BenchQuery query) {
    var words = URLEncoder.encode(query.text(), StandardCharsets.UTF_8);
    var answer = rest.get("/catalogue/items?q=" + words);
    if (answer.status() != 200) {
      throw new IllegalStateException("no answer: " + answer);
    }
    return answer;
  }

  private Samples each(Consumer<BenchQuery> search) {
    var took = new ArrayList<Double>();
    for (var query : queries) {
      long start = System.nanoTime();
      search.accept(query);
      took.add(millis(start));
    }
    return Samples.of(took);
  }

  private void print(List<Samples> product, List<Samples> lucene, Samples like) {
    for (double share : new double[] {0.5, 0.95}) {
      var pairs = new ArrayList<Pair>();
      for (int at = 0; at < product.size(); at++) {
        pairs.add(new Pair(product.get(at).at(share), lucene.get(at).at(share)));
      }
      var subject =
          new Subject(
              "P6",
              Target.atMost(2),
              "ms",
              "Lucene",
              String.format(Locale.ROOT, "p%.0f over HTTP, %,d items, H2", share * 100, size));
      var remarks =
          String.format(
              Locale.ROOT,
              "%d queries a turn; SQL LIKE, cold, %.0f ms (%d queries)",
              QUERIES,
              like.at(share),
              LIKES);
      say("%s", Figure.of(subject, pairs, remarks));
    }
  }

  private static double millis(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
