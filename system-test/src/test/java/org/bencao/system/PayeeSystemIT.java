package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.system.Shelf.line;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody names an account that is not the seller's: nothing is paid to it. */
@Tag("browser")
@ExtendWith({Life.Shared.class, Browsers.Shared.class})
class PayeeSystemIT {

  private static final String ACCOUNTS = "qian.yun@qingnang.example";
  private static final String DESK = "peng.fei@heting.example";
  private static final String HOLDER = "Heting Collections Demo";

  private final Life life;
  private final Browsers browsers;

  PayeeSystemIT(Life life, Browsers browsers) {
    this.life = life;
    this.browsers = browsers;
  }

  @AfterEach
  void speaksEnglishAgain() {
    PartnerLanguages.speak(life.portal(), "en", "ht");
  }

  @ParameterizedTest(name = "in {0}, {1} wide")
  @CsvSource({"en, 1440, 41", "zh, 390, 42"})
  @DisplayName(
      "MAT-03, PAYEE_MISMATCH, BANK_CHANGE_UNCONFIRMED: refused by REST, on screen and by 824")
  void paysNobodyElse(String language, int width, int packs) {
    var order = life.place("Heting", line("100201", packs));
    var number = order.path("number").asText();
    life.receive(life.arrived(number, 1));
    var invoice = life.invoiced(number, 1, "MATCHED").at("/invoice/id").asText();
    named(language, width);

    PartnerLanguages.speak(life.portal(), language, "ht");
    var refused = life.accounts().post("/invoicing/invoices/" + invoice + "/release", "");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.reasons())
        .containsExactlyInAnyOrder("PAYEE_MISMATCH", "BANK_CHANGE_UNCONFIRMED");
    assertThat(InvoiceAdvices.of(life, "HT", number, language)).containsExactly("PAYEE_MISMATCH");

    try (var screen = screen(ACCOUNTS, language, width)) {
      screen.page().navigate("/invoicing/match?view=all&id=" + invoice);
      assertThat(screen.text(".payee")).contains(HOLDER);
      screen.turns(() -> screen.at("main button[data-key=p]").click());
      assertThat(screen.text("main")).contains("MAT-03", HOLDER);
      if (screen.at(".payee input[name=note]").count() > 0) {
        screen.at(".payee input[name=note]").fill("Called Ms Cai on the number of the contract");
        screen.turns(() -> screen.at(".payee button").click());
      }
      assertThat(screen.text(".payee")).contains("Called Ms Cai");
      screen.isAccessible();
      screen.fitsWithoutSidewaysScroll();
      screen
          .page()
          .screenshot(
              new Page.ScreenshotOptions()
                  .setPath(Path.of("target/pictures/payee-" + width + ".png"))
                  .setFullPage(true));
      screen.didNotComplain();
    }
  }

  private void named(String language, int width) {
    try (var screen = screen(DESK, language, width)) {
      screen.page().navigate("/invoicing/payments");
      screen.at("section:has(#payee) summary").click();
      screen.at("#payee-holder").fill(HOLDER);
      screen.at("#payee-bank").fill("Demo bank");
      screen.at("#payee-number").fill("6222 0000 4711");
      screen.turns(() -> screen.at("section:has(#payee) button[type=submit]").click());
      assertThat(screen.text("main .bc-bar.ok")).isNotBlank();
      assertThat(screen.text("main")).contains("622200004711");
      screen.isAccessible();
      screen.fitsWithoutSidewaysScroll();
      screen.didNotComplain();
    }
  }

  private Screen screen(String who, String language, int width) {
    return browsers.screenOf(life.portal(), life.portal().person(who), language, width, 844);
  }
}
