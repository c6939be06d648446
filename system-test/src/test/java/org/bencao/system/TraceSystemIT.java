package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.system.Shelf.line;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody of an authority is let in, asks where one lot went, takes the proof, and is out. */
@Tag("browser")
@ExtendWith({Life.Shared.class, Browsers.Shared.class})
class TraceSystemIT {

  private static final String ADMINISTRATOR = "wang.fang@qingnang.example";

  private static final String OFFICER = "xu.jing@qingnang.example";

  private static final Map<String, Map<String, String>> WORDS =
      Map.of(
          "en", Map.of("taken", "Taken in", "outside", "not in the scope", "over", "is over"),
          "zh", Map.of("taken", "入库", "outside", "不在检查范围内", "over", "检查已结束"));

  private final Life life;
  private final Browsers browsers;

  TraceSystemIT(Life life, Browsers browsers) {
    this.life = life;
    this.browsers = browsers;
  }

  @ParameterizedTest(name = "in {0}, {1} wide")
  @CsvSource({"en, 1280, 100202", "zh, 390, 100201"})
  @DisplayName("P18, R: where did lot L go: one search and one export, and nothing else is seen")
  void answersTheRegulator(String language, int width, String item) throws IOException {
    var words = WORDS.get(language);
    var order = life.place("Kanghe", line(item, 60));
    var delivery = life.arrived(order.path("number").asText(), 1);
    life.receive(delivery);
    var lot = life.delivery(Life.id(delivery)).at("/lines/0/lot").asText();
    var login = UUID.randomUUID() + "@authority.example";
    var password = invited(language, login, lot);

    var session = Session.ofNewcomer(life.portal().address(), login, password);
    assertThat(session.get("/ordering/orders").status()).isEqualTo(403);
    assertThat(session.get("/exchange/raw").status()).isEqualTo(403);
    assertThat(session.get("/audit/export").status()).isEqualTo(403);
    session.call("PUT", "/settings/language", "same-origin", Map.of("X-Bencao", "1"), language);
    assertThat(session.get("/traceability/search?q=" + lot).text())
        .contains(words.get("taken"), item);
    assertThat(session.get("/traceability/search?q=OTHER").text()).contains(words.get("outside"));
    assertThat(session.get("/traceability/export?q=OTHER").status()).isEqualTo(302);
    assertThat(names(session.get("/traceability/export?q=" + lot).bytes()))
        .contains("steps.csv", "documents.csv", "trail.jsonl", "keys.pem");

    looked(language, width, lot, words.get("taken"));
    overseen(language, width, lot);
    assertThat(session.get("/traceability/search?q=" + lot).text()).contains(words.get("over"));
    assertThat(session.get("/traceability/export?q=" + lot).status()).isEqualTo(302);
  }

  /** The password that the page shows once. */
  private String invited(String language, String login, String lot) {
    try (var screen =
        browsers.screenOf(
            life.portal(), life.portal().person(ADMINISTRATOR), language, 1280, 844)) {
      screen.page().navigate("/traceability/search");
      screen.press("n");
      screen.at("#name").fill("Jian Cha");
      screen.at("#login").fill(login);
      screen.at("#authority").fill("MPA");
      screen.at("#reference").fill("CASE-" + language);
      screen.at("#ilot").fill(lot);
      screen.at("#until").fill(China.today().plusDays(91).toString());
      screen.turns(() -> screen.at("main details form button[type=submit]").click());
      assertThat(screen.text("main .bc-bar.bad")).contains("90");
      assertThat(screen.at("#login").inputValue()).isEqualTo(login);
      screen.at("#until").fill(China.today().plusDays(7).toString());
      screen.turns(() -> screen.at("main details form button[type=submit]").click());
      screen.isAccessible();
      screen.didNotComplain();
      return screen.at("#inspection-password").innerText().strip();
    }
  }

  /** The company's own quality officer, on a phone too. */
  private void looked(String language, int width, String lot, String taken) {
    try (var screen =
        browsers.screenOf(life.portal(), life.portal().person(OFFICER), language, width, 844)) {
      screen.page().navigate("/traceability/search");
      screen.at("#q").fill(lot);
      screen.turns(() -> screen.press("Enter"));
      assertThat(screen.text("section[aria-labelledby=steps]")).contains(taken);
      assertThat(screen.text("section[aria-labelledby=shelves]")).isNotBlank();
      screen.fitsWithoutSidewaysScroll();
      screen.isAccessible();
      screen
          .page()
          .screenshot(
              new Page.ScreenshotOptions()
                  .setPath(Path.of("target/pictures/lot-" + language + ".png"))
                  .setFullPage(true));
      screen.didNotComplain();
    }
  }

  /** The company sees each look, and ends the inspection. */
  private void overseen(String language, int width, String lot) {
    try (var screen =
        browsers.screenOf(
            life.portal(), life.portal().person(ADMINISTRATOR), language, width, 844)) {
      screen.page().navigate("/traceability/search");
      assertThat(screen.text("section[aria-labelledby=looks]")).contains(lot, "Jian Cha");
      screen.fitsWithoutSidewaysScroll();
      screen.isAccessible();
      screen.turns(
          () ->
              screen
                  .at("section[aria-labelledby=inspections] tbody tr:first-child button")
                  .click());
      assertThat(screen.text("main .bc-bar.ok")).isNotBlank();
      screen.didNotComplain();
    }
  }

  private static Set<String> names(byte[] zip) throws IOException {
    var names = new LinkedHashSet<String>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }
}
