package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.system.Shelf.line;

import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The thread through the whole house: a buyer orders ten lines at three suppliers without the
 * mouse, and the answers come back.
 */
@Tag("browser")
@ExtendWith({Portal.Shared.class, Browsers.Shared.class})
class ThreadSystemIT {

  private static final Duration ANSWER = Duration.ofSeconds(60);
  private static final int CONFIRMED = 3;

  /** What the words are, and how suppliers are called. */
  private static final Map<String, Map<String, String>> WORDS =
      Map.of(
          "en",
          Map.ofEntries(
              Map.entry("pad", "Order pad"),
              Map.entry("kanghe", "Kanghe"),
              Map.entry("songlan", "Songlan"),
              Map.entry("heting", "Heting"),
              Map.entry("confirmed", "Confirmed"),
              Map.entry("backOrder", "Back order"),
              Map.entry("rejected", "Rejected"),
              Map.entry("placed", "3 orders placed"),
              Map.entry("orders", "Orders"),
              Map.entry("journal", "Message journal"),
              Map.entry("quarantine", "Quarantine"),
              Map.entry("resend", "Ask the partner to resend"),
              Map.entry("850", "Purchase order"),
              Map.entry("855", "Order response")),
          "zh",
          Map.ofEntries(
              Map.entry("pad", "采购单"),
              Map.entry("kanghe", "康禾"),
              Map.entry("songlan", "松澜"),
              Map.entry("heting", "鹤汀"),
              Map.entry("confirmed", "已确认"),
              Map.entry("backOrder", "缺货待补"),
              Map.entry("rejected", "已拒绝"),
              Map.entry("placed", "已下 3 张订单"),
              Map.entry("orders", "订单"),
              Map.entry("journal", "报文日志"),
              Map.entry("quarantine", "隔离"),
              Map.entry("resend", "重发"),
              Map.entry("850", "采购订单"),
              Map.entry("855", "订单答复")));

  private final Portal portal;
  private final Browsers browsers;

  ThreadSystemIT(Portal portal, Browsers browsers) {
    this.portal = portal;
    this.browsers = browsers;
  }

  @ParameterizedTest(name = "in {0}")
  @ValueSource(strings = {"en", "zh"})
  @DisplayName("R1 ten lines at three suppliers by keyboard alone, and what came back")
  void thread(String language) {
    var words = WORDS.get(language);
    new Shelf(portal.program("QN", "buyer")).draft("By keyboard");
    try (var screen = browsers.screen(portal.address(), language)) {
      screen.signIn(portal.person("lin.wei@qingnang.example"));
      screen.speak(language);
      screen.page().waitForLoadState(LoadState.NETWORKIDLE);
      screen.page().waitForSelector("input:focus");
      screen.page().keyboard().press("Escape");
      int chords = screen.chords();
      long start = System.nanoTime();
      screen.go("g", "o", "/ordering/pad");
      assertThat(screen.text("h1")).contains(words.get("pad"));
      var pad = new OrderPad(screen);

      pad.add(words.get("kanghe"), line("SBX-02", 60));
      pad.add(words.get("kanghe"), line("100202", 20));
      pad.add(words.get("kanghe"), line("100205", 10));
      pad.add(words.get("kanghe"), line("100207", 10));
      pad.add(words.get("songlan"), line("100201", 40));
      pad.add(words.get("songlan"), line("100203", 30));
      pad.add(words.get("songlan"), line("100207", 9005));
      pad.add(words.get("heting"), line("100206", 10));
      pad.add(words.get("heting"), line("100208", 20));
      pad.add(words.get("heting"), line("100210", 10));
      var numbers = pad.submit(3);

      told(screen, language, (System.nanoTime() - start) / 1e9);
      assertThat(screen.chords() - chords).as("chords").isEqualTo(2);
      assertThat(screen.text("#bc-say")).contains(words.get("placed"));
      assertThat(numbers).hasSize(3);
      assertThat(screen.clicks()).as("presses of the mouse").isZero();
      screen.didNotComplain();

      partialWithBackOrder(screen, numbers.get(words.get("kanghe")), words);
      rejectedLine(screen, numbers.get(words.get("songlan")), words);
      inFull(screen, numbers.get(words.get("heting")), words);
      listed(screen, List.copyOf(numbers.values()), words);
      var stopped = malformed(screen, language, words);
      quarantine(language, stopped, words);
      assertThat(screen.clicks()).as("presses of the mouse").isZero();
      screen.didNotComplain();
    }
  }

  /** For the log: how long a fast typist waits for the portal. */
  private static void told(Screen screen, String language, double seconds) {
    var suggestions = screen.waits("/catalogue/suggest.json").stream().sorted().toList();
    System.out.printf(
        "%s: ten lines typed and placed in %.1f s; a suggestion p50 %.0f ms, p95 %.0f ms (n=%d)%n",
        language,
        seconds,
        suggestions.get(suggestions.size() / 2),
        suggestions.get(suggestions.size() * 95 / 100),
        suggestions.size());
  }

  private void partialWithBackOrder(Screen screen, String number, Map<String, String> words) {
    var order = open(screen, number, words.get("backOrder"));
    assertThat(order.cell(1, CONFIRMED)).isEqualTo("30 + 30");
    assertThat(order.state(1)).isEqualTo(words.get("backOrder"));
    assertThat(order.cell(2, CONFIRMED)).isEqualTo("20");
    assertThat(order.state(2)).isEqualTo(words.get("confirmed"));
    assertThat(order.tabs()).anyMatch(tab -> tab.contains(words.get("850")));
    order.show(words.get("855"));
    assertThat(order.raw()).startsWith("ISA*00*").contains("ST*855*", "ACK*IB*", "IEA*");
    assertThat(screen.text(".parsed")).contains("60", "30", words.get("backOrder"));
  }

  private void rejectedLine(Screen screen, String number, Map<String, String> words) {
    var order = open(screen, number, words.get("confirmed"));
    assertThat(order.alarm(3).replace(",", "")).contains("9005");
    assertThat(order.state(3)).isEqualTo(words.get("rejected"));
    assertThat(order.state(1)).isEqualTo(words.get("confirmed"));
    order.show(words.get("855"));
    assertThat(order.raw()).contains("ACK*IR*");
  }

  private void inFull(Screen screen, String number, Map<String, String> words) {
    var order = open(screen, number, words.get("confirmed"));
    for (int at = 1; at <= 3; at++) {
      assertThat(order.state(at)).isEqualTo(words.get("confirmed"));
      assertThat(order.cell(at, CONFIRMED)).doesNotContain("+");
      assertThat(order.alarm(at)).isEmpty();
    }
    order.show(words.get("850"));
    assertThat(order.raw()).contains("ST*850*", "BEG*", number, "PO1*");
  }

  private void listed(Screen screen, List<String> numbers, Map<String, String> words) {
    screen.go("g", "r", "/ordering/orders");
    assertThat(screen.text("h1")).contains(words.get("orders"));
    assertThat(screen.text("tbody")).contains(numbers);
    screen.press("j");
    screen.press("Enter");
    screen.page().waitForURL("**/ordering/order?id=*");
  }

  /** One more order, whose answer comes malformed first and good after our refusal. */
  private String malformed(Screen screen, String language, Map<String, String> words) {
    screen.go("g", "o", "/ordering/pad");
    var pad = new OrderPad(screen);
    pad.add(words.get("heting"), line("100208", language.equals("en") ? 9237 : 9337));
    var number = pad.submit(1).get(words.get("heting"));
    var order = open(screen, number, words.get("confirmed"));
    assertThat(order.state(1)).isEqualTo(words.get("confirmed"));
    return number;
  }

  private void quarantine(String language, String number, Map<String, String> words) {
    try (var screen = browsers.screen(portal.address(), language)) {
      screen.signIn(portal.person("dong.ling@heting.example"));
      screen.speak(language);
      assertThat(screen.page().url()).containsAnyOf("/ordering/orders", "/work");
      screen.go("g", "j", "/exchange/journal");
      assertThat(screen.text("h1")).contains(words.get("journal"));
      var inspected = screen.text(".jrnl .insp");
      assertThat(screen.text(".jrnl tbody tr.sel")).contains(words.get("quarantine"));
      assertThat(screen.text(".jrnl .bc-why")).contains(words.get("resend"));
      assertThat(screen.at(".jrnl .raw .er").count()).as("the segment at fault").isEqualTo(1);
      assertThat(inspected).contains(language.equals("en") ? "SE" : "ACK");
      screen.page().navigate("/exchange/journal?view=everything&q=" + number);
      assertThat(screen.text(".jrnl tbody")).contains(number, words.get("855"));
      assertThat(screen.clicks()).as("presses of the mouse").isZero();
      screen.didNotComplain();
    }
  }

  /** Looks until the headline says so, as a person who reloads. */
  private static OrderSheet open(Screen screen, String number, String headline) {
    Until.holds(
        number + " says " + headline,
        ANSWER,
        () -> {
          screen.page().navigate("/ordering/order?no=" + number);
          return screen.text(".bc-head .bc-tag").contains(headline);
        });
    return new OrderSheet(screen);
  }
}
