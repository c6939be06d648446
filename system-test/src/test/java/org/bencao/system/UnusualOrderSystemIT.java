package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.system.Shelf.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A store orders far more of a controlled medicine than first orders come to: it is told on the
 * pad, the seller's answer waits, and the officer clears it on screen.
 */
@Tag("browser")
@ExtendWith({Life.Shared.class, Browsers.Shared.class})
class UnusualOrderSystemIT {

  private static final String OFFICER = "ivy.shaw@larkspur.example";
  private static final String BUYER = "dana.fern@maple-fern.example";
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final Life life;
  private final Browsers browsers;

  UnusualOrderSystemIT(Life life, Browsers browsers) {
    this.life = life;
    this.browsers = browsers;
  }

  @ParameterizedTest(name = "in {0}, {1} wide")
  @CsvSource({"en, 1440, 100236, 23, 90", "zh, 390, 100235, 24, 100"})
  @DisplayName(
      "SPC-12, SUSPICIOUS_ORDER: told to who orders, kept from the seller, cleared on screen")
  void isCleared(String language, int width, String item, int packs, int capsules) {
    var store = life.portal().program("MFP", "buyer");
    var shelf = new Shelf(store);
    toldOnThePad(store, shelf, item, packs, language);

    var placed =
        Created.expect(
                201,
                store.post(
                    "/ordering/orders", shelf.order("Larkspur", List.of(line(item, packs)), "u")))
            .json();
    var order = placed.path("id").asText();
    var hold = hold(order);
    assertThat(hold.path("cause").asText()).isEqualTo("FIRST");
    var number = placed.path("number").asText();
    for (var document : List.of("855", "856")) {
      Until.holds("the " + document + " waits", LIMIT, () -> waits(number, document));
    }

    try (var screen = screen(OFFICER, language, width)) {
      screen.page().navigate("/work");
      assertThat(screen.text("main")).contains(number);
      screen.page().navigate("/ordering/unusual?id=" + hold.path("id").asText());
      assertThat(screen.text("main")).contains("%,d".formatted(packs * capsules), "2,000");
      screen.isAccessible();
      screen.fitsWithoutSidewaysScroll();
      screen
          .page()
          .screenshot(
              new Page.ScreenshotOptions()
                  .setPath(Path.of("target/pictures/unusual-" + width + ".png"))
                  .setFullPage(true));
      screen.at("#evidence").fill("Letter of the medical director, 2026-11");
      screen.turns(() -> screen.at("main button[value=clear]").click());
      assertThat(screen.text("main .bc-bar.ok")).isNotBlank();
      assertThat(screen.text("main")).contains("Letter of the medical director");
      assertThat(screen.at("#evidence").count()).isZero();
      screen.didNotComplain();
    }
    assertThat(hold(order).path("state").asText()).isEqualTo("CLEARED");
  }

  private void toldOnThePad(Rest store, Shelf shelf, String item, int packs, String language) {
    var draft =
        Created.id(
            store.post("/ordering/drafts?site=" + shelf.site(), "{\"name\":\"" + packs + "\"}"));
    var offer = shelf.offer(item, "Larkspur").path("id").asText();
    var line = "{\"offerId\":\"%s\",\"quantity\":\"%s\"}".formatted(offer, packs);
    Created.expect(200, store.post("/ordering/drafts/" + draft + "/lines", line));
    try (var screen = screen(BUYER, language, 1440)) {
      screen.page().navigate("/ordering/pad?draft=" + draft);
      assertThat(screen.text("main")).contains(language.equals("en") ? "Unusual" : "用量异常");
      screen.didNotComplain();
    }
  }

  private JsonNode hold(String order) {
    return Answer.all(
            life.portal()
                .program("LKS", "compliance-officer")
                .get("/ordering/holds")
                .json()
                .path("holds"))
        .filter(one -> one.path("orderId").asText().equals(order))
        .findFirst()
        .orElseThrow();
  }

  private boolean waits(String number, String document) {
    return Answer.all(
            life.portal()
                .program("LKS", "edi-administrator")
                .get("/exchange/messages?q=" + number)
                .json()
                .path("messages"))
        .anyMatch(
            one ->
                one.path("state").asText().equals("QUARANTINED")
                    && one.path("documentType").asText().equals(document)
                    && one.toString().contains("SUSPICIOUS_ORDER"));
  }

  private Screen screen(String who, String language, int width) {
    return browsers.screenOf(life.portal(), life.portal().person(who), language, width, 844);
  }
}
