package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** First trade on screen: a buyer who may not order yet, and the four who change that. */
@Tag("browser")
@ExtendWith({Life.Shared.class, Browsers.Shared.class})
class FirstTradeSystemIT {

  private static final String BUYER = "song.yan@xinghe.example";
  private static final String HEAD = "bai.he@xinghe.example";
  private static final String OFFICER = "tian.rong@xinghe.example";
  private static final String QUALITY_HEAD = "su.qing@xinghe.example";

  private static final List<String> DOCUMENTS =
      List.of("REGISTRATION", "QUALITY_STANDARD", "LABEL_LEAFLET", "TEST_REPORT");

  private final Life life;
  private final Browsers browsers;

  FirstTradeSystemIT(Life life, Browsers browsers) {
    this.life = life;
    this.browsers = browsers;
  }

  /** Each language ends the dossier of an item of its own and has it approved again. */
  @ParameterizedTest(name = "in {0}, {1} pixels, item {2}")
  @CsvSource({"en, 1440, 100203, Songlan", "zh, 390, 100228, 松澜"})
  @DisplayName("FTA-01, FTA-02, FTA-03, FTA-04: from the refused line to the fourth signature")
  void isSignedByFour(String language, int width, String item, String supplier) {
    as(
        QUALITY_HEAD,
        language,
        width,
        screen -> {
          screen.page().navigate("/compliance/dossiers?view=APPROVED");
          var id = dossier(item);
          screen.page().navigate("/compliance/dossiers?id=" + id);
          screen.isAccessible();
          screen.fitsWithoutSidewaysScroll();
          screen.at("#upnote").fill("checked");
          screen.turns(() -> screen.at("button[value=END]").click());
          assertThat(screen.text(".bc-bar.ok")).isNotBlank();
        });
    as(
        BUYER,
        language,
        1440,
        screen -> {
          screen.page().navigate("/ordering/pad");
          new OrderPad(screen).add(supplier, Shelf.line(item, 20));
          assertThat(screen.text("main")).contains("FTA-02");
          screen.turns(() -> screen.at(".bc-why a[href*='/compliance/dossiers?']").first().click());
          screen.turns(() -> screen.at("#open button.go").click());
          assertThat(screen.text(".bc-bar.ok")).isNotBlank();
          DOCUMENTS.forEach(kind -> put(screen, kind));
          screen.at("#note").fill("all there");
          screen.at("#password").fill("not mine");
          screen.turns(() -> screen.at("button[value=SIGN]").click());
          assertThat(screen.at("[role=alert] .bc-why.bad").count()).isEqualTo(1);
          assertThat(screen.at("#note").inputValue()).isEqualTo("all there");
          sign(screen, BUYER);
          screen.isAccessible();
          screen.didNotComplain();
        });
    for (var signer : List.of(HEAD, OFFICER, QUALITY_HEAD)) {
      as(
          signer,
          language,
          width,
          screen -> {
            screen.page().navigate("/compliance/dossiers?id=" + dossier(item));
            screen.isAccessible();
            screen.fitsWithoutSidewaysScroll();
            sign(screen, signer);
            screen.didNotComplain();
          });
    }
    as(
        BUYER,
        language,
        1440,
        screen -> {
          screen.page().navigate("/ordering/pad");
          assertThat(screen.text("main")).doesNotContain("FTA-02");
        });
  }

  private void sign(Screen screen, String signer) {
    screen.at("#password").fill(life.portal().person(signer).password());
    screen.turns(() -> screen.at("#password").press("Enter"));
    assertThat(screen.text(".bc-bar.ok")).isNotBlank();
  }

  private static void put(Screen screen, String kind) {
    screen.at("#kind").selectOption(kind);
    screen.at("#pnumber").fill("DEMO-" + kind);
    screen.at("#to").fill("2099-12-31");
    screen.at("input[name=sealed]").check();
    screen.at("#scan").setInputFiles(new FilePayload("scan.png", "image/png", Scans.png()));
    screen.turns(() -> screen.at("form:has(#pnumber) button.go").click());
    assertThat(screen.text(".bc-bar.ok")).isNotBlank();
  }

  /** Of this item from Songlan. */
  private String dossier(String item) {
    return Answer.all(
            life.portal()
                .program("XHE", "buyer")
                .get("/compliance/dossiers?seller=SL&item=" + item)
                .json()
                .path("dossiers"))
        .map(one -> one.path("id").asText())
        .findFirst()
        .orElseThrow();
  }

  private void as(
      String login, String language, int width, java.util.function.Consumer<Screen> what) {
    try (var screen = browsers.screen(life.portal().address(), language, width, 900)) {
      screen.signIn(life.portal().person(login));
      screen.speak(language);
      what.accept(screen);
    }
  }
}
