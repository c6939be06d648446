package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A seller opens a group buy, buyers join it, and one of them leaves. */
@Tag("browser")
@ExtendWith({Life.Shared.class, Browsers.Shared.class})
class GroupBuySystemIT {

  private static final String DESK = "feng.yi@yunshan.example";
  private static final String BUYER = "lin.wei@qingnang.example";

  private final Life life;
  private final Browsers browsers;

  GroupBuySystemIT(Life life, Browsers browsers) {
    this.life = life;
    this.browsers = browsers;
  }

  @ParameterizedTest(name = "in {0}, {1} wide")
  @CsvSource({"en, 1280, 100334", "zh, 390, 100287"})
  @DisplayName("C6, GRP-01: opened, joined by two, seen together, and left again")
  void isJoined(String language, int width, String item) {
    var number = "G-" + language;
    opened(language, width, number, item);
    var other = life.portal().program("XHE", "buyer");
    var id =
        Answer.all(other.get("/pricing/groups").json().path("groups"))
            .filter(one -> one.path("number").asText().equals(number))
            .map(one -> one.path("id").asText())
            .findFirst()
            .orElseThrow();
    Created.expect(
        200, other.send("PUT", "/pricing/groups/" + id + "/pledge", Map.of(), "{\"packs\":700}"));

    try (var screen = screen(BUYER, language, width)) {
      screen.page().navigate("/pricing/groups");
      var form = "#p" + id;
      screen.at(form).fill("400");
      screen.turns(() -> screen.press("Enter"));
      assertThat(screen.text("main .bc-bar.ok")).isNotBlank();
      var section = "section:has(" + form + ")";
      assertThat(screen.text(section)).contains("1,100").doesNotContain("700");
      screen.isAccessible();
      screen.fitsWithoutSidewaysScroll();
      screen
          .page()
          .screenshot(
              new Page.ScreenshotOptions()
                  .setPath(Path.of("target/pictures/groups-" + width + ".png"))
                  .setFullPage(true));
      screen.turns(() -> screen.at(section + " button[value=leave]").click());
      assertThat(screen.text(section)).contains("700");
      screen.didNotComplain();
    }
  }

  /** Tiers that do not become cheaper are told by their line, and stay typed. */
  private void opened(String language, int width, String number, String item) {
    try (var screen = screen(DESK, language, width)) {
      screen.page().navigate("/pricing/groups");
      screen.at("#number").fill(number);
      screen.at("#item").fill(item);
      screen.at("#last").fill(China.today().plusDays(7).toString());
      screen.at("#to").fill(China.today().plusDays(37).toString());
      screen.at("#tiers").fill("100 6.00\n1000 6.10");
      screen.turns(() -> screen.press("Control+Enter"));
      assertThat(screen.text("main .bc-bar.bad")).contains("2");
      assertThat(screen.at("#tiers").inputValue()).contains("1000 6.10");
      screen.isAccessible();
      screen.at("#tiers").fill("100 6.00\n1000 5.10");
      screen.turns(() -> screen.press("Control+Enter"));
      assertThat(screen.text("main .bc-bar.ok")).isNotBlank();
      assertThat(screen.text("main")).contains(number);
      screen.fitsWithoutSidewaysScroll();
      screen.didNotComplain();
    }
  }

  private Screen screen(String who, String language, int width) {
    return browsers.screenOf(life.portal(), life.portal().person(who), language, width, 844);
  }
}
