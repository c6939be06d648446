package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A licence from who hands it in to who compares it. */
@Tag("browser")
@ExtendWith({Life.Shared.class, Browsers.Shared.class})
class ComplianceSystemIT {

  private static final String OFFICER = "xu.jing@qingnang.example";
  private static final String BUYER = "lin.wei@qingnang.example";
  private static final String PLATFORM = "gao.lan@bencao.example";
  private static final String LOCKED = "gui.ting@guihua-lane.example";

  private final Life life;
  private final Browsers browsers;

  ComplianceSystemIT(Life life, Browsers browsers) {
    this.life = life;
    this.browsers = browsers;
  }

  @ParameterizedTest(name = "in {0}, {1} pixels")
  @CsvSource({"en,1440", "zh,390"})
  @DisplayName(
      "E1, E2, M7: handed in with its scan, compared with one key, looked at under one's name")
  void isHandedInAndCompared(String language, int width) {
    var number = "R-" + UUID.randomUUID();
    handIn(number, language, width);

    try (var screen = browsers.screen(life.portal().address(), language, width, 900)) {
      screen.signIn(life.portal().person(PLATFORM));
      screen.speak(language);
      screen.page().navigate("/compliance/desk");
      assertThat(screen.text("main")).contains(number);
      screen.turns(() -> screen.at("tr:has-text('" + number + "') a").click());
      screen.at(".scan img").scrollIntoViewIfNeeded();
      Until.holds(
          "the scan is drawn",
          Life.LIMIT,
          () ->
              (boolean)
                  screen.at(".scan img").evaluate("it => it.complete && it.naturalWidth > 0"));
      screen.isAccessible();
      screen.fitsWithoutSidewaysScroll();
      screen.at("#note").fill("Register of the province: the same");
      screen.at("#note").press("Escape");
      screen.turns(() -> screen.at("button[value=VERIFY]").click());
      assertThat(screen.text(".bc-bar.ok")).isNotBlank();
      assertThat(screen.text("details summary")).containsPattern("[1-9]");
      screen.didNotComplain();
    }
  }

  private void handIn(String number, String language, int width) {
    try (var screen = browsers.screen(life.portal().address(), language, width, 900)) {
      screen.signIn(life.portal().person(OFFICER));
      screen.speak(language);
      screen.page().navigate("/compliance/desk");
      screen.isAccessible();
      screen.fitsWithoutSidewaysScroll();
      screen.at("details:has(#kind) > summary").click();
      screen.at("#kind").selectOption("CN_GSP");
      screen.at("#lnumber").fill(number);
      screen.at("#holder").fill("青囊药房（演示）");
      screen.at("#registry").fill("DEMO-91310000");
      screen.at("#issuer").fill("Demo authority");
      screen.at("#issued").fill("2026-01-31");
      screen.at("#scan").setInputFiles(new FilePayload("scan.txt", "text/plain", new byte[] {1}));
      screen.turns(() -> screen.at(".licence-form button.go").click());
      assertThat(screen.text("main")).contains("scan.txt");

      // what was typed is still there
      assertThat(screen.at("#lnumber").inputValue()).isEqualTo(number);
      screen.at("#scan").setInputFiles(new FilePayload("scan.png", "image/png", Scans.png()));
      screen.turns(() -> screen.at(".licence-form button.go").click());
      assertThat(screen.text(".bc-bar.ok")).isNotBlank();
      screen.isAccessible();
      screen.didNotComplain();
    }
  }

  @ParameterizedTest(name = "in {0}")
  @ValueSource(strings = {"en", "zh"})
  @DisplayName("E2: what locks next comes first, and what is true on a day can be asked")
  void answersForADay(String language) {
    try (var screen = browsers.screen(life.portal().address(), language, 1440, 900)) {
      screen.signIn(life.portal().person(LOCKED));
      screen.speak(language);
      screen.page().navigate("/compliance/desk");
      // three days before the loading, which is tomorrow in China in the evening
      assertThat(screen.at("tbody tr").first().innerText())
          .contains("DEMO-GH-DDL-042")
          .containsPattern("(?<![0-9])[34](?![0-9])");
      assertThat(screen.at("tbody tr .bc-tag.bad").count()).isEqualTo(1);

      screen.at("#on").fill("2019-06-30");
      screen.turns(() -> screen.at(".on-day button").click());
      assertThat(screen.at("tbody tr .bc-tag.bad").count()).isZero();
      screen.page().navigate("/compliance/desk?on=2099-01-01");
      assertThat(screen.at("tbody tr .bc-tag.bad").count()).isGreaterThan(1);
      screen.isAccessible();
      screen.didNotComplain();
    }
  }

  @ParameterizedTest(name = "{0}: {1} orders {2}")
  @CsvSource({
    "en, lin.tao@chenguang.example, 100202",
    "zh, lin.tao@chenguang.example, 100202",
    "en, qiao.mei@chenguang.example, 100201",
    "zh, qiao.mei@chenguang.example, 100201"
  })
  @DisplayName("PER-01: an ended letter of authorisation, and one that names no prescription")
  void asksForALetter(String language, String login, String item) {
    try (var screen = browsers.screen(life.portal().address(), language, 1440, 900)) {
      screen.signIn(life.portal().person(login));
      screen.speak(language);
      screen.page().navigate("/ordering/pad");
      new OrderPad(screen).add(language.equals("en") ? "Kanghe" : "康禾", Shelf.line(item, 20));
      assertThat(screen.text("main")).contains("PER-01");
      screen.isAccessible();
      screen.page().navigate("/compliance/desk");
      assertThat(screen.text("main")).contains("DEMO-CG-L1", "DEMO-CG-L2");
      screen.isAccessible();
      screen.didNotComplain();
    }
  }

  @ParameterizedTest(name = "in {0}")
  @ValueSource(strings = {"en", "zh"})
  @DisplayName("M7: who buys sees the licences, not their scans, and hands in none")
  void showsNoScanToBuyers(String language) {
    try (var screen = browsers.screen(life.portal().address(), language, 390, 844)) {
      screen.signIn(life.portal().person(BUYER));
      screen.speak(language);
      screen.page().navigate("/compliance/desk?view=all");
      assertThat(screen.at("tbody tr").count()).isGreaterThan(1);
      assertThat(screen.at(".scan img").count()).isZero();
      assertThat(screen.at(".licence-form").count()).isZero();
      screen.fitsWithoutSidewaysScroll();
      screen.isAccessible();
      screen.didNotComplain();
    }
  }
}
