package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.system.Shelf.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in both languages and both themes: its picture, its width, its accessibility. */
@Tag("browser")
@ExtendWith({Portal.Shared.class, Browsers.Shared.class})
class PagesSystemIT {

  private static final Path PICTURES =
      Path.of(System.getProperty("bencao.target", "target"), "pictures");
  private static final String RECEIVER = "chen.bo@qingnang.example";
  private static final String BUYER = "lin.wei@qingnang.example";
  private static final String COLLEAGUE = "guo.qiang@xinghe.example";
  private static final String EDI = "tang.yu@kanghe.example";
  private static final int DESK_WIDTH = 1280;
  private static final int PHONE = 390;
  private static final String DESK = "sun.hao@kanghe.example";
  private static final String ADMINISTRATOR = "wang.fang@qingnang.example";
  private static final String AUDITOR = "helen.marsh@bencao.example";

  private static Portal portal;
  private static Browsers browsers;
  private static String order;
  private static String draft;
  private static String item;
  private static String priceList;
  private static String handed;

  /** Pages look like something only where something happened. */
  @BeforeAll
  static void happenings(Portal shared, Browsers browser) {
    portal = shared;
    browsers = browser;
    var buyer = portal.program("QN", "buyer");
    var shelf = new Shelf(buyer);
    order =
        shelf
            .place("Kanghe", line("SBX-02", 60), line("SBX-10", 40), line("SBX-05", 20))
            .path("id")
            .asText();
    var stopped = shelf.place("Kanghe", line("100207", 9237)).path("id").asText();
    draft = draft(buyer, shelf);
    item = shelf.offer("100202", "Kanghe").at("/item/id").asText();
    priceList = priceList(portal.program("KH", "supplier-desk"));
    buyer.post("/ordering/lists?site=" + shelf.site(), "{\"name\":\"Winter colds\"}");
    pasted();
    longName(portal.program("QN", "company-administrator"));
    handed = handed(portal.program("XHE", "buyer"));
    Stream.of(order, stopped)
        .forEach(
            id ->
                Until.holds(
                    "the order is answered",
                    Duration.ofSeconds(90),
                    () -> one(buyer, id).hasNonNull("answeredAt")));
  }

  /** As long as it may be, and without a place to break. */
  private static void longName(Rest administrator) {
    var token =
        "{\"name\":\"%s\",\"roles\":[\"company-administrator\",\"buyer\"],\"days\":9}"
            .formatted("W".repeat(60));
    Created.expect(201, administrator.post("/organisation/tokens", token));
  }

  static Stream<Arguments> pages() {
    var pages =
        List.of(
            List.of("work", BUYER, "/work"),
            List.of("pad", BUYER, "/ordering/pad?draft=" + draft),
            List.of("pad-handed", COLLEAGUE, "/ordering/pad?draft=" + handed),
            List.of("work-handed", COLLEAGUE, "/work"),
            List.of("upload", BUYER, "/ordering/upload?draft=" + draft),
            List.of("catalogue", BUYER, "/catalogue/search?q=ibuprofen"),
            List.of("catalogue-refused", BUYER, "/catalogue/search?q=alprazolam&all=1"),
            List.of("catalogue-item", BUYER, "/catalogue/search?q=100202&item=" + item),
            List.of("lists", BUYER, "/ordering/lists"),
            List.of("reorder", BUYER, "/ordering/reorder?order=" + order),
            List.of("standing", BUYER, "/ordering/standing"),
            List.of("special", BUYER, "/ordering/special"),
            List.of("imports", DESK, "/catalogue/imports"),
            List.of("import", DESK, "/catalogue/import?id=" + priceList),
            List.of("orders", BUYER, "/ordering/orders"),
            List.of("order", BUYER, "/ordering/order?id=" + order),
            List.of("print", BUYER, "/ordering/print?id=" + order),
            List.of("deliveries", BUYER, "/receiving/deliveries"),
            List.of("signing", BUYER, "/ordering/signing"),
            List.of("packs", RECEIVER, "/receiving/packs?code=89520000000000000019"),
            List.of("recalls", DESK, "/receiving/recalls"),
            List.of("register", RECEIVER, "/compliance/register"),
            List.of("reports", ADMINISTRATOR, "/compliance/reports"),
            List.of("statements", "qian.yun@qingnang.example", "/invoicing/statements"),
            List.of("slips", RECEIVER, "/receiving/slips"),
            List.of("cases", RECEIVER, "/receiving/cases"),
            List.of("claims", BUYER, "/receiving/claims"),
            List.of("change", BUYER, "/ordering/change?id=" + order),
            List.of("desk", DESK, "/ordering/desk?task=all"),
            List.of("desk-answer", DESK, "/ordering/desk?id=" + order + "&show=answer"),
            List.of("desk-ship", DESK, "/ordering/desk?id=" + order + "&show=ship"),
            List.of("desk-table", DESK, "/ordering/desk?id=" + order + "&show=table"),
            List.of("journal", EDI, "/exchange/journal?view=needs-person"),
            List.of("partners", EDI, "/exchange/partners"),
            List.of("onboarding", EDI, "/partner/onboarding"),
            List.of("people", ADMINISTRATOR, "/organisation/people"),
            List.of("account", ADMINISTRATOR, "/account"),
            List.of("groups", DESK, "/pricing/groups"),
            List.of("traceability", ADMINISTRATOR, "/traceability/search"),
            List.of("trail", AUDITOR, "/audit/trail"),
            List.of("sandbox", EDI, "/sandbox/desk"),
            List.of("not-there", BUYER, "/ordering/order?id=0000000000001"),
            List.of("not-allowed", EDI, "/ordering/pad"));
    return pages.stream()
        .flatMap(
            page ->
                Stream.of("en", "zh")
                    .map(lang -> Arguments.of(page.get(0), lang, page.get(1), page.get(2))));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("pages")
  @DisplayName("R every page fits, is accessible and draws no complaint")
  void page(String name, String language, String login, String path) {
    try (var screen = browsers.screenOf(portal, portal.person(login), language, DESK_WIDTH, 800)) {
      screen.allows(name.startsWith("not-") ? "Failed to load resource" : "");
      screen.page().navigate(path);
      looked(screen, name, language);
    }
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({
    "/work,en",
    "/work,zh",
    "/catalogue/search?q=blf,en",
    "/catalogue/search?q=blf,zh",
    "/ordering/order?id=,en",
    "/ordering/order?id=,zh"
  })
  @DisplayName("M10 what a clinic buyer uses fits a phone")
  void phone(String path, String language) {
    try (var screen = browsers.screenOf(portal, portal.person(BUYER), language, PHONE, 844)) {
      screen.page().navigate(path.endsWith("id=") ? path + order : path);
      looked(screen, path.replaceFirst("^/(\\w+).*", "$1") + "-" + PHONE, language);
    }
  }

  @ParameterizedTest(name = "in {0} at {1} pixels")
  @CsvSource({"en,1280", "zh,1280", "en,390", "zh,390"})
  @DisplayName("R sign-in fits a desk and a phone")
  void signIn(String language, int width) {
    try (var screen = browsers.screen(portal.address(), language, width, 800)) {
      screen.page().navigate("/sign-in");
      looked(screen, width == 1280 ? "sign-in" : "sign-in-" + width, language);
    }
  }

  private static void looked(Screen screen, String name, String language) {
    screen.page().waitForLoadState(LoadState.NETWORKIDLE);
    for (var theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      screen
          .page()
          .emulateMedia(
              new Page.EmulateMediaOptions()
                  .setColorScheme(theme)
                  .setReducedMotion(ReducedMotion.REDUCE));
      screen.fitsWithoutSidewaysScroll();
      screen.isAccessible();
      var file = "%s-%s-%s.png".formatted(name, language, theme.name().toLowerCase(Locale.ROOT));
      screen
          .page()
          .screenshot(
              new Page.ScreenshotOptions().setPath(PICTURES.resolve(file)).setFullPage(true));
    }
    screen.didNotComplain();
  }

  /** Rows that would change a price, make an offer, or are refused. */
  private static String priceList(Rest desk) {
    var layout = Layouts.offers(desk);
    var headers =
        Map.of(
            "Content-Type",
            "application/octet-stream",
            "Idempotency-Key",
            UUID.randomUUID().toString());
    var path = "/catalogue/imports?kind=OFFERS&fileName=prices.csv&layout=" + layout;
    var table = "item,price,lead_days\n100202,17.10,2\nNOSUCH,1,1\n100203,none,1\n";
    var id = desk.send("POST", path, headers, table).json().path("id").asText();
    Until.holds(
        "the price list is read",
        Duration.ofSeconds(60),
        () -> desk.get("/catalogue/imports/" + id).json().path("state").asText().equals("REVIEW"));
    return id;
  }

  /** Rows that are ready and rows that are not, pasted on the page. */
  private static void pasted() {
    try (var screen = browsers.screen(portal.address(), "en")) {
      screen.signIn(portal.person(BUYER));
      screen.page().navigate("/ordering/upload?draft=" + draft);
      screen.page().fill("#block", "100201\t20\nNOSUCH\t4\n100203\tmany\nIbuprofen\t3");
      screen.page().locator("#block").press("Control+Enter");
      screen.page().waitForSelector("table tbody tr");
    }
  }

  /** Lines that are ready beside lines that are not. */
  private static String draft(Rest buyer, Shelf shelf) {
    var path = "/ordering/drafts?site=" + shelf.site();
    var id = buyer.post(path, "{\"name\":\"Tuesday\"}").json().path("id").asText();
    add(buyer, id, shelf.offer("100202", "Kanghe"), 60);
    add(buyer, id, shelf.offer("100285", "Kanghe"), 103);
    add(buyer, id, shelf.offer("100217", "Kanghe"), 10);
    add(buyer, id, shelf.offer("100201", "Songlan"), 10);
    add(buyer, id, shelf.offer("100206", "Heting"), 12);
    return id;
  }

  /** A draft that somebody of the same site gave to a colleague. */
  private static String handed(Rest buyer) {
    var id = draft(buyer, new Shelf(buyer));
    var colleagues = buyer.get("/ordering/drafts/" + id + "/hand-over").json();
    var colleague =
        Answer.all(colleagues.path("colleagues"))
            .filter(one -> one.path("name").asText().equals("Guo Qiang"))
            .findFirst()
            .orElseThrow();
    var given = "{\"personId\":\"%s\",\"note\":\"Cold chain before ten, please\"}";
    var path = "/ordering/drafts/" + id + "/hand-over";
    var answer = buyer.post(path, given.formatted(colleague.path("id").asText()));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(204);
    return id;
  }

  private static void add(Rest buyer, String draft, JsonNode offer, int quantity) {
    var line = "{\"offerId\":\"%s\",\"quantity\":\"%d\"}";
    buyer.post(
        "/ordering/drafts/" + draft + "/lines",
        line.formatted(offer.path("id").asText(), quantity));
  }

  private static JsonNode one(Rest buyer, String id) {
    return buyer.get("/ordering/orders/" + id).json();
  }
}
