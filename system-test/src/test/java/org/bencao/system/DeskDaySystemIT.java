package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.system.DeskDeal.DESK;
import static org.bencao.system.DeskDeal.LASTING;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The day of a seller without EDI on the screen alone, at a desk or on a phone: what is answered,
 * shipped, invoiced and credited there reaches the programs of the buyer.
 */
@Tag("browser")
@ExtendWith({Life.Shared.class, Browsers.Shared.class})
class DeskDaySystemIT {

  private static final int PHONE = 390;
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private final Life life;
  private final Browsers browsers;
  private final DeskDeal trade;

  DeskDaySystemIT(Life life, Browsers browsers) {
    this.life = life;
    this.browsers = browsers;
    this.trade = new DeskDeal(life, browsers);
  }

  @ParameterizedTest(name = "in {0}")
  @ValueSource(strings = {"en", "zh"})
  @DisplayName("K1 answered short and later, shipped lot by lot, invoiced, credited, closed")
  void day(String language) {
    var words = DeskDeal.words(language);
    var placed = trade.order();
    var number = DeskDeal.number(placed);
    var id = DeskDeal.id(placed);
    try (var screen = browsers.screen(life.portal().address(), language, DESK, 900)) {
      screen.signIn(life.portal().person(DeskDeal.SELLER));
      screen.speak(language);
      assertThat(screen.text("main")).as("the work queue").contains(number);
      screen.turns(() -> screen.at(".bc-rail a[href$='/ordering/desk']").click());
      var desk = new SupplierDesk(screen);
      assertThat(desk.row(number).innerText()).contains(words.get("buyer"));

      desk.open(number);
      answered(desk, words, id);
      shipped(desk, words, number);
      counted(number);
      invoiced(screen, desk, words, number);
      credited(desk, number, id);
      rest(desk, words, number, id);

      assertThat(desk.list("all").isListed(number)).isTrue();
      for (var task : List.of("answer", "ship", "invoice", "change")) {
        assertThat(desk.list(task).isListed(number)).as(task).isFalse();
      }
      paid(screen, number);
      screen.didNotComplain();
    }
  }

  /** One line whole, one partly, partly later and partly not at all, one whole as it stands. */
  private void answered(SupplierDesk desk, Map<String, String> words, String id) {
    var soon = LocalDate.now(ZoneOffset.UTC).plusDays(6).toString();
    assertThat(desk.typed("confirmed-1")).isEqualTo("100");
    desk.type("confirmed-2", "40").type("back-2", "15").type("later-2", soon);
    desk.type("reason-2", "half a batch").type("number", "SO-1");
    desk.send();

    assertThat(desk.state()).isEqualTo(words.get("later"));
    var line = Life.line(life.orderSays(id, "BACKORDERED"), 2);
    assertThat(Life.whole(line.path("confirmed"))).isEqualTo(40);
    assertThat(Life.whole(line.path("backOrdered"))).isEqualTo(15);
    assertThat(Life.whole(line.path("rejected"))).isEqualTo(5);
    assertThat(line.path("backOrderOn").asText()).isEqualTo(soon);
    assertThat(line.path("answerReason").asText()).isEqualTo("half a batch");
  }

  /** Two lots of one line leave first; what follows in the same minute has a form of its own. */
  private void shipped(SupplierDesk desk, Map<String, String> words, String number) {
    var later = LASTING.plusMonths(5).atEndOfMonth();
    desk.panel("ship").clear().type("number", "DA-" + number);
    desk.lot(1, 0, "60", "YA1", LASTING.toString()).lot(1, 1, "40", "YA2", later.toString());
    desk.send();
    assertThat(desk.state()).isEqualTo(words.get("partly"));
    assertThat(desk.typed("number")).isEmpty();

    desk.type("number", "DB-" + number).type("carrier", "SF").type("tracking", "SF0001");
    desk.lot(2, 0, "40", "YB1", LASTING.toString()).lot(3, 0, "30", "YC1", LASTING.toString());
    desk.send();
    assertThat(desk.state()).isEqualTo(words.get("partly"));

    assertThat(life.arrived(number, 1).at("/despatch/number").asText()).isEqualTo("DA-" + number);
    assertThat(trade.advised(number, 1))
        .containsExactly("1 60 YA1 " + LASTING.atEndOfMonth(), "1 40 YA2 " + later);
    assertThat(trade.advised(number, 2))
        .containsExactly(
            "2 40 YB1 " + LASTING.atEndOfMonth(), "3 30 YC1 " + LASTING.atEndOfMonth());
  }

  /** Of the second lot one pack is not found. */
  private void counted(String number) {
    life.receive(life.arrived(number, 1), Map.of(2, 1));
    life.receive(life.arrived(number, 2));
  }

  /** The panel that follows the last despatch is the invoice, and holds nothing of the despatch. */
  private void invoiced(
      Screen screen, SupplierDesk desk, Map<String, String> words, String number) {
    assertThat(desk.typed("number")).isEmpty();
    assertThat(desk.typed("day")).isEqualTo(LocalDate.now(SHANGHAI).toString());
    assertThat(desk.typed("packs-1")).isEqualTo("100");
    desk.type("number", "IA-" + number);
    int waited = screen.waiting();
    desk.send();

    assertThat(screen.waiting()).as("the number in the rail").isEqualTo(waited - 1);
    var invoice = life.invoiced(number, 1, "DISPUTED");
    assertThat(DeskDeal.differences(invoice)).containsExactly("1 MATCH_QUANTITY 5.60");
    assertThat(buyerReads(screen, invoice)).contains(words.get("differs"), "IA-" + number);
    assertThat(sellerReads(screen, desk, number)).contains("100", "99");
    for (var difference : invoice.path("differences")) {
      var disputed =
          life.accounts()
              .post(
                  "/invoicing/differences/" + difference.path("id").asText() + "/dispute",
                  "{\"note\":\"one pack less\"}");
      assertThat(disputed.status()).as(disputed.toString()).isEqualTo(204);
    }
  }

  private String buyerReads(Screen screen, JsonNode invoice) {
    var language = screen.at("html").getAttribute("lang").substring(0, 2);
    var accounts = life.portal().person("qian.yun@qingnang.example");
    try (var other = browsers.screenOf(life.portal(), accounts, language, DESK, 900)) {
      other.page().navigate("/invoicing/match?view=ALL&id=" + invoice.at("/invoice/id").asText());
      return other.text("main .doc-head");
    }
  }

  /** The first line on the page of the order, from the desk and back to it. */
  private static String sellerReads(Screen screen, SupplierDesk desk, String number) {
    screen.turns(() -> screen.at(".bc-head a[data-key=o]").click());
    var read = screen.text(".matrix tr[data-line='1']");
    desk.list("all").open(number);
    return read;
  }

  private void credited(SupplierDesk desk, String number, String id) {
    desk.panel("credit");
    assertThat(desk.typed("packs-1")).isEmpty();
    desk.type("number", "CA-" + number).type("packs-1", "1");
    desk.send();

    assertThat(life.invoiced(number, 1, "MATCHED").at("/invoice/number").asText())
        .isEqualTo("IA-" + number);
    assertThat(life.invoiced(number, 2, "ALLOCATED").at("/invoice/number").asText())
        .isEqualTo("CA-" + number);
    var line = Life.line(life.order(id), 1);
    assertThat(Life.whole(line.path("credited"))).isEqualTo(1);
    assertThat(line.path("money").asText()).isEqualTo("MATCHED");
  }

  /** What was to come later leaves as well, is counted whole and invoiced. */
  private void rest(SupplierDesk desk, Map<String, String> words, String number, String id) {
    desk.panel("ship").type("number", "DC-" + number);
    desk.lot(2, 0, "15", "YB2", LASTING.toString());
    desk.send();
    life.receive(life.arrived(number, 3));
    desk.panel("invoice").type("number", "IB-" + number);
    assertThat(desk.typed("packs-2")).isEqualTo("15");
    desk.send();
    life.invoiced(number, 3, "MATCHED");

    var line = Life.line(life.orderSays(id, "CLOSED"), 2);
    assertThat(Life.whole(line.path("received"))).isEqualTo(55);
    assertThat(Life.whole(line.path("invoiced"))).isEqualTo(55);
    desk.panel("answer");
    assertThat(desk.state()).isEqualTo(words.get("closed"));
  }

  /**
   * More than is left is refused; to the cent it is paid for both, and taken back is open again.
   */
  private void paid(Screen screen, String number) {
    var invoice = life.invoiced(number, 1, "MATCHED").path("invoice");
    var left = new BigDecimal(invoice.at("/left/amount").asText());
    var reference = "B-" + number;
    screen.page().navigate("/invoicing/payments?code=qn");

    pays(screen, invoice, left.add(BigDecimal.ONE), reference);
    assertThat(screen.text("main div[role=alert] .bc-why")).contains("IA-" + number);
    assertThat(screen.at("#reference").inputValue()).as("typed before").isEqualTo(reference);
    pays(screen, invoice, left, reference);

    assertThat(screen.text("main .payments tbody tr")).contains(reference, "IA-" + number);
    life.invoiced(number, 1, "PAID");
    screen.isAccessible();
    screen.at("main .payments tbody tr:first-child summary").click();
    screen.at("main .payments tbody tr:first-child input[name=note]").fill("bank returned it");
    screen.turns(() -> screen.at("main .payments tbody tr:first-child details button").click());
    assertThat(screen.text("main .payments tbody tr")).contains("bank returned it");
    life.invoiced(number, 1, "MATCHED");
  }

  private static void pays(Screen screen, JsonNode invoice, BigDecimal amount, String reference) {
    screen.at("#amount").fill(amount.toPlainString());
    screen.at("#reference").fill(reference);
    screen.at("#part-" + invoice.path("id").asText()).fill(amount.toPlainString());
    screen.turns(() -> screen.at("main button.go").click());
  }

  @ParameterizedTest(name = "in {0}")
  @ValueSource(strings = {"en", "zh"})
  @DisplayName("K1 M10 a small seller does it on a phone, and reads which item it is about")
  void onThePhone(String language) {
    var words = DeskDeal.words(language);
    var number = DeskDeal.number(trade.order());
    try (var screen = trade.seller(language, PHONE)) {
      var desk = new SupplierDesk(screen).list("answer");
      fits(screen);
      desk.open(number);
      fits(screen);
      desk.click("answer");
      for (var panel : List.of("table", "ship")) {
        desk.panel(panel);
        fits(screen);
      }
      DeskDeal.lots(desk).type("number", "DP-" + number).click("ship");
      assertThat(desk.state()).isEqualTo(words.get("shipped"));
      fits(screen);
      life.receive(life.arrived(number, 1));
      desk.type("number", "IP-" + number).click("invoice");
      life.invoiced(number, 1, "MATCHED");
      desk.panel("credit");
      fits(screen);
      screen.didNotComplain();
    }
  }

  /** What is to be read has the width to be read. */
  private static void fits(Screen screen) {
    screen.fitsWithoutSidewaysScroll();
    for (var text : screen.at("main .item b, main .bc-head p, .desk .bc-row > .grow").all()) {
      if (!text.innerText().isBlank()) {
        assertThat(text.boundingBox().width).as(text.innerText()).isGreaterThan(120);
      }
    }
    screen.isAccessible();
  }
}
