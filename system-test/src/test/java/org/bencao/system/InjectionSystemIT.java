package org.bencao.system;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What attackers type goes in by every field that takes a text, over REST, by the forms of the
 * pages, in files and in partners' documents; then every page and every table is looked at: it is
 * nowhere more than a text.
 */
@Tag("attacks")
@ExtendWith({Siege.Shared.class, Browsers.Shared.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InjectionSystemIT {

  /** One of each kind of desk; together they see every page. */
  private static final List<String> PEOPLE =
      List.of(
          "lin.wei@qingnang.example",
          "chen.bo@qingnang.example",
          "xu.jing@qingnang.example",
          "qian.yun@qingnang.example",
          "wang.fang@qingnang.example",
          "tang.yu@kanghe.example",
          "sun.hao@kanghe.example",
          "feng.yi@yunshan.example",
          "gao.lan@bencao.example",
          "helen.marsh@bencao.example");

  private final Siege siege;
  private final Portal portal;
  private final List<String> texts;

  private Rows owned;
  private Tour tour;

  InjectionSystemIT(Siege siege) {
    this.siege = siege;
    this.portal = siege.portal();
    this.texts = Injections.all(siege.trap().port());
  }

  @BeforeAll
  void own() {
    owned = new Secrets(portal, new Sessions(portal)).rows();
    tour = new Tour(portal, starts());
  }

  @Test
  @Order(1)
  @DisplayName("every field of every call of REST takes the text as a text, or refuses it")
  void rest() {
    var softly = new SoftAssertions();
    var attack = new FieldAttack(portal, Acts.all(owned), texts);
    attack.run(softly);
    softly
        .assertThat(attack.accepted())
        .contains(
            "POST /ordering/drafts/name",
            "POST /ordering/lists/name",
            "POST /ordering/orders/buyerReference",
            "POST /ordering/drafts/{}/hand-over/note",
            "POST /organisation/people/name",
            "POST /organisation/tokens/name",
            "POST /exchange/messages/{}/rejection/why");
    softly.assertAll();
  }

  @Test
  @Order(2)
  @DisplayName("half a character in JSON is no fault of ours")
  void halfACharacter() {
    var buyer = portal.program("QN", "buyer");
    for (var name : List.of("\\ud800injected", "injected\\udfff", "\\udc00\\ud800")) {
      var body = "{\"name\":\"" + name + "\"}";
      var answer = buyer.post(owned.filledInto("/ordering/lists?site={site}"), body);

      assertThat(answer.status()).as(answer.toString()).isBetween(200, 499);
    }
  }

  @Test
  @Order(3)
  @DisplayName("a desk answers, ships and invoices with it; the buyer counts, claims and disputes")
  void desk() {
    var trade = new WrittenTrade(siege.life());
    var notes = Injections.packed(siege.trap().port(), 390);
    int round = 0;
    for (int at = 0; at + 6 < texts.size(); at += 7) {
      trade.play(texts.subList(at, at + 7), notes.get(round++ % notes.size()));
    }

    assertThat(trade.answered()).isGreaterThan(8);
    assertThat(trade.shipped()).isGreaterThan(8);
    assertThat(trade.invoiced()).isGreaterThan(8);
    assertThat(trade.claimed()).isGreaterThan(8);
  }

  @Test
  @Order(4)
  @DisplayName("partners' documents carry it in")
  void documents() {
    var verdicts = new Forgeries(siege).send(texts);

    System.out.println(
        verdicts.size()
            + " documents of partners: "
            + verdicts.stream().collect(groupingBy(verdict -> verdict, TreeMap::new, counting())));
    assertThat(verdicts)
        .hasSize(Forgeries.TYPES.size() * texts.size())
        .anyMatch(verdict -> verdict.startsWith("855 APPLIED"))
        .anyMatch(verdict -> verdict.startsWith("856 APPLIED"))
        .anyMatch(verdict -> verdict.startsWith("810 APPLIED"));
    assertThat(verdicts)
        .filteredOn(verdict -> verdict.endsWith(" SYNTAX"))
        .as("not taken apart")
        .hasSizeLessThan(verdicts.size() / 2);
  }

  @Test
  @Order(5)
  @DisplayName("tables carry it in; a formula is a text only behind the apostrophe of an export")
  void tables() {
    var platform = new ImportDesk(portal, "gao.lan@bencao.example");
    var rows = new StringBuilder("code,name_en,unit\n");
    for (int at = 0; at < texts.size(); at++) {
      var name = texts.get(at).replace("\"", "\"\"");
      rows.append("INJ%04d,\"%s\",XBX%n".formatted(at, name));
      if (name.startsWith("=")) {
        rows.append("INJ9%03d,\"'%s\",XBX%n".formatted(at, name));
      }
    }
    var page = platform.upload("Bencao items", "injected.csv", bytes(rows.toString()));
    platform.read(page);
    assertThat(platform.number(page, "new")).isGreaterThan(50);
    assertThat(platform.refused(page).values()).anyMatch(why -> why.contains("=1+1+injected|"));
    platform.approve(page);
    platform.reached(page, "DONE");

    var desk = new ImportDesk(portal, "sun.hao@kanghe.example");
    var prices = new StringBuilder("item,price\n");
    texts.forEach(text -> prices.append("\"%s\",1%n".formatted(text.replace("\"", "\"\""))));
    desk.read(desk.upload("Bencao offers", "=injected|'<img src=x>.csv", bytes(prices.toString())));
  }

  @Test
  @Order(6)
  @DisplayName("every form of every page that takes a text")
  void forms() {
    var softly = new SoftAssertions();
    var sent = new TreeMap<String, Integer>();
    int next = 0;
    for (var login : PEOPLE) {
      var session = portal.session(login);
      var pages = new LinkedHashMap<String, Answer>();
      new Crawl(session, starts())
          .walk()
          .forEach(answer -> pages.putIfAbsent(Crawl.page(Crawl.address(answer)), answer));
      for (var page : pages.values()) {
        var rendered = new Rendered(page);
        for (int round = 0; rendered.isPage() && round < 3; round++) {
          var text = texts.get(next++ % texts.size());
          var fresh = new Rendered(session.get(Crawl.address(page)));
          for (var answer : new FormFill(session, text).fill(fresh.document())) {
            softly.assertThat(answer.status()).as(text + ": " + answer).isBetween(200, 499);
            softly.assertThat(new Rendered(answer).harm()).isEmpty();
            sent.merge(answer.response().uri().getPath(), 1, Integer::sum);
          }
        }
      }
    }
    System.out.println("forms: " + sent);
    softly.assertThat(sent).hasSizeGreaterThan(12);
    softly.assertAll();
  }

  @Test
  @Order(7)
  @DisplayName("what an address asks for is repeated as a text")
  void addresses() {
    var softly = new SoftAssertions();
    var sessions = new Sessions(portal);
    sessions.add("QN", Cast.AUDITS, "auditor");
    sessions.add("KH", Cast.CLEARS, "compliance-officer");
    sessions.add("MFP", Cast.COUNTS, "receiver");
    int next = 0;
    for (var door : Doors.all(owned)) {
      var session = sessions.of(door.cast().owner());
      for (var name : List.of("q", "id", "no", "next", "view", "did", "show", "task", "line")) {
        var text =
            java.net.URLEncoder.encode(texts.get(next++ % texts.size()), StandardCharsets.UTF_8);
        var answer = session.get(door.page() + "?" + name + "=" + text);

        softly.assertThat(answer.status()).as(answer.toString()).isBetween(200, 499);
        softly.assertThat(new Rendered(answer).harm()).isEmpty();
      }
    }
    softly.assertAll();
  }

  @Test
  @Order(8)
  @DisplayName("no page makes more of it than a text, no table computes it")
  void walk() {
    tour.walk(PEOPLE);

    assertThat(tour.harm()).isEmpty();
    var wanted = new ArrayList<>(Archive.pages());
    wanted.remove("/sign-in");
    assertThat(tour.visited()).containsAll(wanted);
    assertThat(tour.shown()).hasSizeGreaterThan(20);
  }

  @Test
  @Order(9)
  @DisplayName("exported tables begin no cell as a formula")
  void exports() {
    var platform = portal.session("gao.lan@bencao.example");
    var desk = portal.session("sun.hao@kanghe.example");
    var items = platform.get("/catalogue/export.csv?kind=items");
    assertThat(items.text())
        .contains("'=1+1+injected", "'+1+1+injected", "'-1+1+injected", "'@SUM(1+1)*injected");
    for (var ending : List.of("csv", "xlsx")) {
      assertThat(Tour.harm(platform.get("/catalogue/export." + ending + "?kind=items"))).isEmpty();
      assertThat(Tour.harm(desk.get("/catalogue/export." + ending + "?kind=offers"))).isEmpty();
    }
  }

  @Test
  @Order(10)
  @Tag("browser")
  @DisplayName("a browser runs none of it on any page, and its policy has nothing to stop")
  void browser(Browsers browsers) {
    var calls = new ArrayList<String>();
    for (var page : tour.views()) {
      var login = page.substring(0, page.indexOf(' '));
      try (var screen = browsers.screenOf(portal, portal.person(login), "en", 1280, 800)) {
        screen.hears("injected", calls);
        screen.page().navigate(page.substring(page.indexOf(' ') + 1));
        screen.page().waitForLoadState();
        screen.didNotComplain();
      }
    }
    System.out.println(tour.views().size() + " pages in a browser");
    assertThat(tour.views()).isNotEmpty();
    assertThat(calls).isEmpty();
  }

  @Test
  @Order(11)
  @DisplayName("nobody was called, nothing was run, no line of the log is forged")
  void nothingHappened() throws IOException {
    var softly = new SoftAssertions();
    softly.assertThat(siege.trap().knocks()).isZero();
    softly.assertThat(Path.of(Injections.TOUCHED)).doesNotExist();
    var log = portal.server().settings().data().resolve("server/log/server.log");
    try (var lines = Files.lines(log, StandardCharsets.UTF_8)) {
      softly.assertThat(lines.filter(line -> line.startsWith(Injections.FORGED_LINE))).isEmpty();
    }
    softly
        .assertThat(portal.session("lin.wei@qingnang.example").get("/work").status())
        .isEqualTo(200);
    softly.assertAll();
  }

  private List<String> starts() {
    return List.of(
        "/work",
        "/account",
        "/audit/trail",
        "/ordering/orders",
        "/ordering/lists",
        "/ordering/standing",
        "/ordering/special",
        "/catalogue/search?q=injected&all=1",
        "/receiving/claims",
        "/receiving/deliveries",
        "/invoicing/match",
        "/invoicing/statement",
        "/exchange/webhooks",
        "/exchange/journal?view=everything",
        "/organisation/people",
        "/catalogue/imports",
        "/ordering/desk?task=all",
        "/ordering/shortages",
        "/receiving/returns",
        "/sandbox/desk",
        owned.filledInto("/ordering/pad?draft={draft}"),
        owned.filledInto("/ordering/upload?draft={draft}"),
        owned.filledInto("/ordering/change?id={order}"),
        owned.filledInto("/ordering/print?id={order}"),
        owned.filledInto("/ordering/reorder?order={order}"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
