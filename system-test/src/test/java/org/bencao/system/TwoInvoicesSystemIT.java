package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.system.Shelf.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A hospital under the two-invoice rule pays a distributor, who shows the maker's invoice first.
 */
@Tag("browser")
@ExtendWith({Life.Shared.class, Browsers.Shared.class})
class TwoInvoicesSystemIT {

  private static final String ACCOUNTS = "jin.ping@xinghe.example";
  private static final String DESK = "sun.hao@kanghe.example";
  private static final Duration LIMIT = Duration.ofSeconds(120);

  private final Life life;
  private final Browsers browsers;

  TwoInvoicesSystemIT(Life life, Browsers browsers) {
    this.life = life;
    this.browsers = browsers;
  }

  @AfterEach
  void speaksEnglishAgain() {
    PartnerLanguages.speak(life.portal(), "en", "kh");
  }

  @ParameterizedTest(name = "in {0}, {1} wide")
  @CsvSource({"en, 1440, 100207, 321", "zh, 390, 100208, 222"})
  @DisplayName(
      "TIV-01, TWO_INVOICE_MISSING: refused by REST, on screen and by 824, shown, then released")
  void isReleasedWithBoth(String language, int width, String item, int packs) {
    var number = ordered(item, packs);
    var lot = received(number);
    var invoice = matched(number);
    var path = "/invoicing/invoices/" + invoice + "/release";
    PartnerLanguages.speak(life.portal(), language, "kh");
    var refused = program("accounts").post(path, "");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.reasons()).containsExactly("TWO_INVOICE_MISSING");
    assertThat(InvoiceAdvices.of(life, "KH", number, language))
        .containsExactly("TWO_INVOICE_MISSING");

    try (var screen = screen(ACCOUNTS, language, width)) {
      screen.page().navigate("/invoicing/match?view=all&id=" + invoice);
      screen.turns(() -> screen.at("main button[data-key=p]").click());
      assertThat(screen.text("main")).contains("TIV-01", lot);
      screen.isAccessible();
      screen.fitsWithoutSidewaysScroll();
      picture(screen, "two-invoices-refused-" + width);
      shown(language, width, item, lot);
      screen.page().navigate("/invoicing/match?view=all&id=" + invoice);
      screen.turns(() -> screen.at("main button[data-key=p]").click());
      assertThat(screen.text("main .bc-bar.ok")).isNotBlank();
      screen.didNotComplain();
    }
  }

  private void shown(String language, int width, String item, String lot) {
    var number = "M-" + item;
    try (var screen = screen(DESK, language, width)) {
      screen.page().navigate("/invoicing/payments");
      screen.at("#chain-item").fill(item);
      screen.at("#chain-lot").fill(lot);
      screen.at("#chain-kind").selectOption("MAKERS_COMPANY");
      screen.at("#chain-issuer").fill("Maker's trading company");
      screen.at("#chain-number").fill(number);
      screen.at("#chain-day").fill("2026-09-30");
      screen.turns(() -> screen.at("form:has(#chain-item) button[type=submit]").click());
      assertThat(screen.text("main .bc-bar.ok")).isNotBlank();
      assertThat(screen.text("main")).contains(lot, number);
      screen.isAccessible();
      screen.fitsWithoutSidewaysScroll();
      picture(screen, "two-invoices-shown-" + width);
      screen.didNotComplain();
    }
  }

  private String ordered(String item, int packs) {
    var buyer = program("buyer");
    var order = new Shelf(buyer).order("Kanghe", List.of(line(item, packs)), "two " + packs);
    return Created.expect(201, buyer.post("/ordering/orders", order))
        .json()
        .path("number")
        .asText();
  }

  /** The lot that came, all of it counted as good. */
  private String received(String number) {
    var receiver = program("receiver");
    var row =
        Until.found("delivery of " + number, LIMIT, () -> row(receiver, "despatches", number));
    var path = "/receiving/despatches/" + row.path("id").asText();
    var first = receiver.get(path).json().path("lines").path(0);
    for (var line : receiver.get(path).json().path("lines")) {
      var body =
          "{\"position\":%d,\"state\":\"GOOD\",\"quantity\":\"%s\"}"
              .formatted(line.path("position").asInt(), line.path("left").asText());
      Created.expect(201, receiver.post(path + "/bookings", body));
    }
    Created.expect(200, receiver.post(path + "/closure?noCode=NOT_PRINTED", ""));
    return first.path("lot").asText();
  }

  private String matched(String number) {
    var accounts = program("accounts");
    return Until.found(
            "invoice of " + number,
            LIMIT,
            () ->
                row(accounts, "invoices", number)
                    .filter(one -> one.path("state").asText().equals("MATCHED")))
        .path("id")
        .asText();
  }

  private static Optional<JsonNode> row(Rest reader, String what, String number) {
    var path = what.equals("invoices") ? "/invoicing/invoices" : "/receiving/despatches";
    return Answer.all(reader.get(path + "?size=200").json().path(what))
        .filter(
            row -> Answer.all(row.path("orderNumbers")).anyMatch(n -> n.asText().equals(number)))
        .findFirst();
  }

  private Rest program(String role) {
    return life.portal().program("XHE", role);
  }

  private Screen screen(String who, String language, int width) {
    return browsers.screenOf(life.portal(), life.portal().person(who), language, width, 844);
  }

  private static void picture(Screen screen, String name) {
    screen
        .page()
        .screenshot(
            new Page.ScreenshotOptions()
                .setPath(Path.of("target/pictures/" + name + ".png"))
                .setFullPage(true));
  }
}
