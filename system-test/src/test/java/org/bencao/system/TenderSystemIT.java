package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.system.Shelf.line;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A tender from its record to the order that it holds back. */
@Tag("browser")
@ExtendWith({Life.Shared.class, Browsers.Shared.class})
class TenderSystemIT {

  private static final String PLATFORM = "gao.lan@bencao.example";
  private static final String BUYER = "song.yan@xinghe.example";
  private static final String DELIVERER = "feng.yi@yunshan.example";
  private static final String STRANGER = "sun.hao@kanghe.example";

  private final Life life;
  private final Browsers browsers;

  TenderSystemIT(Life life, Browsers browsers) {
    this.life = life;
    this.browsers = browsers;
  }

  @ParameterizedTest(name = "in {0}, {1} pixels")
  @CsvSource({"en,1440", "zh,390"})
  @DisplayName("C4: the platform records a tender; a misspelt line loses none of the others")
  void isRecorded(String language, int width) {
    var number = "V-" + language;
    try (var screen = browsers.screen(life.portal().address(), language, width, 900)) {
      screen.signIn(life.portal().person(PLATFORM));
      screen.speak(language);
      screen.page().navigate("/pricing/tenders");
      screen.fitsWithoutSidewaysScroll();
      screen.isAccessible();
      screen.at("#number").fill(number);
      screen.at("#name").fill("Round of the test");
      screen.at("#from").fill("2097-01-01");
      screen.at("#to").fill("2097-12-31");
      var buyer = language.equals("en") ? "GH" : "CG";
      var right = "100211\t23.10\t" + buyer + "\tSL\t500\t600\t0";
      screen.at("#lines").fill(right + "\n100212\t129,00\t" + buyer + "\tSL\t5");
      screen.turns(() -> screen.press("Control+Enter"));

      assertThat(screen.text(".bc-bar.bad")).contains("2");
      assertThat(screen.at("#lines").inputValue()).startsWith(right);
      screen.isAccessible();

      screen.at("#lines").fill(right + "\n100212\t129.00\t" + buyer + "\tSL\t5");
      screen.turns(() -> screen.press("Control+Enter"));
      assertThat(screen.text(".bc-bar.ok")).isNotBlank();
      assertThat(screen.text("section[aria-label='" + number + "']")).contains("100211", "100212");
      screen.fitsWithoutSidewaysScroll();
      screen.isAccessible();
      screen.didNotComplain();
    }
  }

  @ParameterizedTest(name = "in {0}, {1} pixels")
  @CsvSource({"en,1440", "zh,390"})
  @DisplayName("C4, VBP-02: a hospital sees how far it is, and that it is behind")
  void showsHowFarItIs(String language, int width) {
    try (var screen = browsers.screen(life.portal().address(), language, width, 900)) {
      screen.signIn(life.portal().person(BUYER));
      screen.speak(language);
      screen.page().navigate("/work");
      assertThat(screen.text("main")).contains("V-2026-1").contains("52");
      screen.page().navigate("/pricing/tenders");

      assertThat(screen.text("section[aria-label='V-2026-1']")).contains("52");
      assertThat(screen.at(".won-bar rect.bad").count()).isEqualTo(1);
      screen.fitsWithoutSidewaysScroll();
      screen.isAccessible();
      screen.didNotComplain();
    }
  }

  @Test
  @DisplayName("M6: who delivers sees the volume, another seller does not")
  void isSeenByWhoDelivers() {
    assertThat(seen(DELIVERER)).contains("100205");
    assertThat(seen(STRANGER)).doesNotContain("100205");
  }

  private String seen(String login) {
    try (var screen = browsers.screen(life.portal().address(), "en", 1440, 900)) {
      screen.signIn(life.portal().person(login));
      screen.page().navigate("/pricing/tenders");
      return screen.text("main");
    }
  }

  @ParameterizedTest(name = "{0}, {1}, {2}")
  @CsvSource({
    "en, Kanghe, 100206, VBP-01",
    "zh, 康禾, 100206, VBP-01",
    "en, Kanghe, 100205, PRC-02",
    "zh, 康禾, 100205, PRC-02"
  })
  @DisplayName(
      "VBP-01, PRC-02: the pad says won products first, and that a contract asks more than was won")
  void isSaidOnThePad(String language, String seller, String item, String rule) {
    var shelf = new Shelf(life.portal().program("XHE", "buyer"));
    try (var screen = browsers.screen(life.portal().address(), language, 1440, 900)) {
      screen.signIn(life.portal().person(BUYER));
      screen.speak(language);
      screen.page().navigate("/ordering/pad?draft=" + shelf.draft("Tender " + language + item));
      new OrderPad(screen).add(seller, line(item, 10));

      assertThat(screen.text("main")).contains(rule);
      screen.isAccessible();
      screen.didNotComplain();
    }
  }
}
