package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Directories of two authorities and suppliers' prices of what stands in them come in through the
 * portal, and the server is killed meanwhile. -Dbencao.import.rows=200000 takes all of the first.
 */
@Tag("corpora")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportSystemIT {

  private static final int ROWS = Integer.getInteger("bencao.import.rows", 12_000);
  private static final String PLATFORM = "gao.lan@bencao.example";
  private static final String AMERICAN_SUPPLIER = "grace.holt@larkspur.example";
  private static final String EUROPEAN_SUPPLIER = "jana.petersen@nordlicht.example";
  private static final String FDA = "FDA National Drug Code Directory ·";
  private static final String BDPM = "Base de données publique des médicaments ·";
  private static final String BDPM_PRICES = "Base de données publique des médicaments, prices ·";
  private static final String OFFERS = "Bencao offers ·";

  /** What is said of each planted fault. */
  private static final Map<String, String> REASONS =
      Map.ofEntries(
          Map.entry("unknown item", "No item of the catalogue has this number"),
          Map.entry("no number", "twelve"),
          Map.entry("below nought", "-3.00"),
          Map.entry("other currency", "EUR"),
          Map.entry("words for stock", "plenty"),
          Map.entry("half a pack", "1.5"),
          Map.entry("multiple of nought", "order_multiple"),
          Map.entry("maximum below multiple", "less than the multiple of 10"),
          Map.entry("no such day", "2027-13-45"),
          Map.entry("no item", "does not say which item"),
          Map.entry("item twice", "the same item"));

  private final Settings settings =
      Settings.demo("it-import-" + System.nanoTime(), Ports.IMPORTING);
  private List<String> directory;
  private Portal portal;
  private final Set<String> live = new HashSet<>();
  private final Map<String, Long> offers = new HashMap<>();

  @BeforeAll
  void start() throws IOException {
    directory = directory();
    portal = Portal.start(settings);
  }

  @AfterAll
  void stop() {
    portal.close();
  }

  @Test
  @Order(1)
  @DisplayName("B7 rel:F1 a directory, a kill in the middle: no row is lost, none is there twice")
  void items() {
    var desk = new ImportDesk(portal, PLATFORM);
    var table = String.join("\n", directory).getBytes(StandardCharsets.UTF_8);
    var page = read(desk, FDA, "ndc.csv", table);
    long fresh = desk.number(page, "new");
    var refused = desk.refused(page);
    var codes = codes();
    assertThat(fresh + refused.size()).isEqualTo(codes.size());
    assertThat(repeated(codes))
        .allSatisfy(row -> assertThat(refused.get(row)).contains(codes.get(row)));

    desk.approveAndKill(page);
    done(desk, page, fresh);

    var again = read(desk, FDA, "ndc.csv", table);
    assertThat(desk.number(again, "same")).isEqualTo(fresh);
    assertThat(desk.refused(again)).isEqualTo(refused);
    codes.forEach(
        (row, code) -> {
          if (!refused.containsKey(row)) {
            live.add(code);
          }
        });
    assertThat(live).hasSize((int) fresh);
  }

  @Test
  @Order(2)
  @DisplayName("B7 rel:F1 a price list with one row in a hundred at fault, a kill in the middle")
  void offers() {
    var list = new PriceList(List.copyOf(codes().values()), live);
    var wanted = new TreeSet<>(list.planted().keySet());
    list.sound()
        .forEach(
            (row, code) -> {
              if (!live.contains(code)) {
                wanted.add(row);
              }
            });
    assertThat(list.kinds()).hasSize(11);

    var desk = new ImportDesk(portal, AMERICAN_SUPPLIER);
    var page = read(desk, OFFERS, "prices.csv", list.bytes());
    var refused = desk.refused(page);
    assertThat(refused.keySet()).isEqualTo(wanted);
    list.planted()
        .forEach((row, kind) -> assertThat(refused.get(row)).as(kind).contains(REASONS.get(kind)));
    long fresh = desk.number(page, "new");
    assertThat(fresh).isEqualTo(list.planted().size() + list.sound().size() - wanted.size());
    offers.put("LKS", fresh);

    desk.approveAndKill(page);
    done(desk, page, fresh);

    var again = read(desk, OFFERS, "prices.csv", list.bytes());
    assertThat(desk.number(again, "same")).isEqualTo(fresh);
    assertThat(desk.refused(again)).isEqualTo(refused);
  }

  @Test
  @Order(3)
  @DisplayName("B7 the French base as items, and its prices as one supplier's offers")
  void frenchBase() throws IOException {
    var archive = Files.readAllBytes(shared("bdpm_2019.tar.gz"));
    var platform = new ImportDesk(portal, PLATFORM);
    var items = read(platform, BDPM, "bdpm.tar.gz", archive);
    long packs = platform.number(items, "new");
    var unread = platform.refused(items);
    assertThat(packs + unread.size()).isEqualTo(20_083);
    platform.approve(items);
    done(platform, items, packs);

    var supplier = new ImportDesk(portal, EUROPEAN_SUPPLIER);
    var prices = read(supplier, BDPM_PRICES, "bdpm.tar.gz", archive);
    long priced = supplier.number(prices, "new");
    var refused = supplier.refused(prices);
    assertThat(priced + refused.size()).isEqualTo(20_083);
    assertThat(refused.keySet()).containsAll(unread.keySet());
    offers.put("NLP", priced);
    supplier.approve(prices);
    done(supplier, prices, priced);

    var again = read(supplier, BDPM_PRICES, "bdpm.tar.gz", archive);
    assertThat(supplier.number(again, "same")).isEqualTo(priced);
    assertThat(supplier.refused(again)).isEqualTo(refused);
  }

  @Test
  @Order(4)
  @DisplayName(
      "rel:I1 what the pages counted is what the database holds, each offer with its price")
  void balances() {
    portal.server().stop();
    var database = Database.h2(settings);
    assertThat(count(database, "catalogue_item i where i.code like 'N%'")).isEqualTo(live.size());
    assertThat(offers).hasSize(2);
    for (var seller : offers.keySet()) {
      var rows =
          "catalogue_offer o join organisation_company c on c.id = o.seller_company_id"
              + " where c.code = '%s'".formatted(seller);
      long all = count(database, rows);
      // beside what the demo gives each of them
      assertThat(all - offers.get(seller)).as(seller).isBetween(1L, 100L);
      assertThat(count(database, rows + " and exists (" + only("pricing_price", "o") + ")"))
          .isEqualTo(all);
      assertThat(count(database, rows + " and exists (" + only("catalogue_stock", "o") + ")"))
          .isEqualTo(all);
    }
  }

  private static String only(String table, String offer) {
    return "select 1 from %s r where r.offer_id = %s.id having count(*) = 1"
        .formatted(table, offer);
  }

  private static long count(Database database, String from) {
    return database.rows("select count(*) from " + from, row -> row.getLong(1)).get(0);
  }

  /** Uploads and waits until it is read: for review, or done when nothing would change. */
  private static String read(ImportDesk desk, String layout, String name, byte[] file) {
    long start = System.nanoTime();
    var page = desk.upload(layout, name, file);
    desk.read(page);
    System.out.printf(
        "%s: read in %.1f s, %d new, %d the same, %d refused%n",
        name,
        (System.nanoTime() - start) / 1e9,
        desk.number(page, "new"),
        desk.number(page, "same"),
        desk.number(page, "refused"));
    return page;
  }

  private static void done(ImportDesk desk, String page, long applied) {
    long start = System.nanoTime();
    desk.reached(page, "DONE");
    assertThat(desk.number(page, "applied")).isEqualTo(applied);
    System.out.printf("%d applied within %.1f s%n", applied, (System.nanoTime() - start) / 1e9);
  }

  /** The eleven digits of each row; the header is row 1. */
  private Map<Long, String> codes() {
    var codes = new TreeMap<Long, String>();
    for (int at = 1; at < directory.size(); at++) {
      var cells = directory.get(at).split(",");
      codes.put(at + 1L, cells[cells.length - 1]);
    }
    return codes;
  }

  private static Set<Long> repeated(Map<Long, String> codes) {
    var first = new HashMap<String, Long>();
    var repeated = new HashSet<Long>();
    codes.forEach(
        (row, code) -> {
          if (first.putIfAbsent(code, row) != null) {
            repeated.add(row);
          }
        });
    return repeated;
  }

  /** The first rows of the directory, as its agency publishes them. */
  private static List<String> directory() throws IOException {
    try (var in =
            new GZIPInputStream(Files.newInputStream(shared("fda_ndc_packages_2015.csv.gz")));
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().limit(ROWS + 1L).toList();
    }
  }

  private static Path shared(String file) {
    return Path.of(System.getenv("BENCAO_SHARED"), "catalogue", file);
  }
}
