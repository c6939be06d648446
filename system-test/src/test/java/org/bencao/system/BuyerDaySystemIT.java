package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.system.Shelf.line;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A pharmacy's day on its own screens: ten lines at three suppliers, three deliveries counted at a
 * desk and on a phone, three invoices, of which one is in dispute until its credit note comes.
 */
@Tag("browser")
@ExtendWith({Life.Shared.class, Browsers.Shared.class})
class BuyerDaySystemIT {

  private static final int PHONE = 390;
  private static final int DESK = 1440;
  private static final String RECEIVER = "chen.bo@qingnang.example";

  /** Packs that Songlan sends, line by line. */
  private static final List<String> SONGLAN = List.of("40", "30", "10");

  /** What the words are, and how suppliers are called. */
  private static final Map<String, Map<String, String>> WORDS =
      Map.of(
          "en",
          Map.of(
              "kanghe", "Kanghe",
              "songlan", "Songlan",
              "heting", "Heting",
              "shipped", "Shipped",
              "expired", "expired",
              "matched", "Matched",
              "closed", "Closed"),
          "zh",
          Map.of(
              "kanghe", "康禾",
              "songlan", "松澜",
              "heting", "鹤汀",
              "shipped", "已发货",
              "expired", "过期",
              "matched", "已核对",
              "closed", "已完结"));

  private final Life life;
  private final Browsers browsers;

  BuyerDaySystemIT(Life life, Browsers browsers) {
    this.life = life;
    this.browsers = browsers;
  }

  @ParameterizedTest(name = "in {0}")
  @ValueSource(strings = {"en", "zh"})
  @DisplayName("ordered, counted with one short and one expired line, matched, disputed, credited")
  void day(String language) {
    var words = WORDS.get(language);
    var numbers = ordered(language, words);
    var faulty = numbers.get(words.get("kanghe"));

    countedOnThePhone(language, words, faulty);
    countedAtTheDesk(language, numbers.get(words.get("songlan")));
    life.receive(life.arrived(numbers.get(words.get("heting")), 1));
    sentBack(faulty);

    paid(language, words, numbers);
    credited(language, faulty);
  }

  private Map<String, String> ordered(String language, Map<String, String> words) {
    try (var screen = browsers.screen(life.portal().address(), language, DESK, 900)) {
      signIn(screen, "lin.wei@qingnang.example", language);
      screen.page().navigate("/ordering/pad?draft=" + life.draft("Ten lines"));
      var pad = new OrderPad(screen);
      pad.add(words.get("kanghe"), line("100201", 9035));
      pad.add(words.get("kanghe"), line("100202", 9025));
      pad.add(words.get("kanghe"), line("100203", 10));
      pad.add(words.get("kanghe"), line("100205", 10));
      pad.add(words.get("songlan"), line("100201", 40));
      pad.add(words.get("songlan"), line("100203", 30));
      pad.add(words.get("songlan"), line("100205", 10));
      pad.add(words.get("heting"), line("100206", 10));
      pad.add(words.get("heting"), line("100208", 20));
      pad.add(words.get("heting"), line("100210", 10));
      var numbers = pad.submit(3);
      for (var number : numbers.values()) {
        Until.holds(
            number + " is shipped and invoiced",
            Life.LIMIT,
            () -> {
              screen.page().navigate("/ordering/order?no=" + number);
              return screen.text(".bc-head .bc-tag").contains(words.get("shipped"))
                  && !life.invoices(number).isEmpty();
            });
      }
      screen.didNotComplain();
      return numbers;
    }
  }

  /** Two packs are missing of one line; another has expired and may not be taken in. */
  private void countedOnThePhone(String language, Map<String, String> words, String number) {
    try (var screen = browsers.screen(life.portal().address(), language, PHONE, 844)) {
      signIn(screen, RECEIVER, language);
      screen.page().navigate("/receiving/deliveries");
      screen.fitsWithoutSidewaysScroll();
      assertThat(screen.text("main")).contains("DA-" + number);
      screen.page().navigate("/receiving/goods-in?no=DA-" + number);
      screen.fitsWithoutSidewaysScroll();

      open(screen, 1);
      screen.at("#quantity").fill("9033");
      press(screen, "#goods button[value=GOOD]");
      counted(screen, 1, "9033");
      open(screen, 2);
      press(screen, "#goods button[value=GOOD]");
      Until.holds(
          "the verdict says stop",
          Life.LIMIT,
          () -> screen.text("#verdict").contains(words.get("expired")));
      assertThat(screen.at("#verdict").getAttribute("data-tone")).isEqualTo("bad");
      screen.fitsWithoutSidewaysScroll();
      screen.isAccessible();
      press(screen, "#goods button[value=QUARANTINED]");
      screen.at("#note").fill("-");
      screen.at("#quantity").fill("9025");
      press(screen, "#goods button[data-main]");
      Until.holds(
          "it lies apart",
          Life.LIMIT,
          () -> digits(screen.text("#lines tr[data-line='2'] .held")).equals("9025"));
      open(screen, 3);
      press(screen, "#goods button[name=all]");
      counted(screen, 3, "10");
      open(screen, 4);
      press(screen, "#goods button[name=all]");
      counted(screen, 4, "10");
      finish(screen);
      screen.fitsWithoutSidewaysScroll();
      screen.didNotComplain();
    }
  }

  /** By keyboard: the caret stands on a line, c takes all of it. */
  private void countedAtTheDesk(String language, String number) {
    try (var screen = browsers.screen(life.portal().address(), language, DESK, 900)) {
      signIn(screen, RECEIVER, language);
      screen.page().navigate("/receiving/goods-in?no=DA-" + number);
      for (int at = 1; at <= 3; at++) {
        open(screen, at);
        screen.page().keyboard().press("c");
        counted(screen, at, SONGLAN.get(at - 1));
      }
      finish(screen);
      screen.didNotComplain();
    }
  }

  private static void open(Screen screen, int position) {
    screen.at("#lines tr[data-line='" + position + "'] a").click();
    Until.holds(
        "line " + position + " is open",
        Life.LIMIT,
        () ->
            screen.at("#goods input[name=line]").count() == 1
                && screen
                    .at("#goods input[name=line]")
                    .getAttribute("value")
                    .equals(String.valueOf(position)));
  }

  private static void press(Screen screen, String button) {
    screen.at(button).first().click();
  }

  private static void counted(Screen screen, int position, String packs) {
    Until.holds(
        packs + " of line " + position + " are counted",
        Life.LIMIT,
        () -> digits(screen.text("#lines tr[data-line='" + position + "'] td.good")).equals(packs));
  }

  private static void finish(Screen screen) {
    screen.page().navigate(screen.page().url().replaceFirst("&.*", "") + "&finish=1");
    screen.at("#no-code").selectOption("NOT_PRINTED");
    screen.at("#verdict form[action$='/finish'] button[type=submit]").click();
    Until.holds(
        "the delivery is signed",
        Life.LIMIT,
        () -> screen.at("#goods").count() == 0 && screen.at("#scan").count() == 0);
  }

  private void sentBack(String number) {
    var held = life.officer().get("/receiving/discrepancies?held=true").json();
    for (var claim : held.path("discrepancies")) {
      if (claim.path("orderNumber").asText().equals(number)) {
        var answer =
            life.officer()
                .post(
                    "/receiving/discrepancies/" + claim.path("id").asText() + "/decision",
                    "{\"verdict\":\"REFUSED\",\"note\":\"back\"}");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
      }
    }
  }

  /** Two invoices match and are released; what of the third nobody has is disputed. */
  private void paid(String language, Map<String, String> words, Map<String, String> numbers) {
    try (var screen = browsers.screen(life.portal().address(), language, DESK, 900)) {
      signIn(screen, "qian.yun@qingnang.example", language);
      for (var seller : new String[] {"songlan", "heting"}) {
        var number = numbers.get(words.get(seller));
        var invoice = life.invoiced(number, 1, "MATCHED");
        screen.page().navigate("/invoicing/match?view=ALL&id=" + id(invoice));
        assertThat(screen.text("main .doc-head")).contains(words.get("matched"));
        screen.page().keyboard().press("p");
        screen.page().waitForURL(url -> url.contains("said=RELEASED"));
        life.invoiced(number, 1, "APPROVED");
      }
      var faulty = life.invoiced(numbers.get(words.get("kanghe")), 1, "DISPUTED");
      screen.page().navigate("/invoicing/match");
      assertThat(screen.text("main")).contains(faulty.at("/invoice/number").asText());
      screen.page().navigate("/invoicing/match?id=" + id(faulty));
      screen.isAccessible();
      screen.at("form:has(input[value=dispute]) button[type=submit]").first().click();
      screen.page().waitForURL(url -> url.contains("said="));
      Until.holds(
          "it is in dispute",
          Life.LIMIT,
          () ->
              Answer.all(life.invoices(numbers.get(words.get("kanghe"))).get(0).path("differences"))
                  .anyMatch(one -> one.hasNonNull("disputedAt")));
      screen.didNotComplain();
    }
  }

  /** The credit note for what was short: that line matches, and the other stays in dispute. */
  private void credited(String language, String number) {
    life.invoiced(number, 2, "ALLOCATED");
    var id =
        life.buyer().get("/ordering/orders?number=" + number).json().at("/orders/0/id").asText();
    var order =
        life.orderThat(
            id, "the credit", one -> Life.whole(Life.line(one, 1).path("credited")) == 2);
    assertThat(Life.line(order, 1).path("money").asText()).isEqualTo("MATCHED");
    assertThat(Life.line(order, 2).path("money").asText()).isEqualTo("DISPUTED");
    assertThat(Life.line(order, 3).path("money").asText()).isEqualTo("MATCHED");
    try (var screen = browsers.screen(life.portal().address(), language, DESK, 900)) {
      signIn(screen, "lin.wei@qingnang.example", language);
      screen.page().navigate("/ordering/order?no=" + number);
      assertThat(screen.text(".bc-tabs")).contains("810");
      screen.isAccessible();
      screen.didNotComplain();
    }
  }

  private void signIn(Screen screen, String login, String language) {
    screen.signIn(life.portal().person(login));
    screen.speak(language);
  }

  private static String id(JsonNode invoice) {
    return invoice.at("/invoice/id").asText();
  }

  private static String digits(String text) {
    return text.replaceAll("[^0-9]", "");
  }
}
