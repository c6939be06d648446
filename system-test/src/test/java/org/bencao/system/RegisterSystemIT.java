package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A hospital keeps what it gets outside the portal: a vaccine that came by the wrong way is
 * refused, morphine is written down, signed by a second person, and taken back.
 */
@Tag("browser")
@ExtendWith({Portal.Shared.class, Browsers.Shared.class})
class RegisterSystemIT {

  private static final String RECEIVER = "xie.na@xinghe.example";
  private static final String OFFICER = "tian.rong@xinghe.example";
  private static final String VACCINE = "100214";
  private static final String MORPHINE = "100215";

  private final Portal portal;
  private final Browsers browsers;

  RegisterSystemIT(Portal portal, Browsers browsers) {
    this.portal = portal;
    this.browsers = browsers;
  }

  @ParameterizedTest(name = "in {0}, {1} wide")
  @CsvSource({"en, 1440", "zh, 390"})
  @DisplayName("E4, SPC-04, SPC-18: refused by screen and REST, then written and signed by two")
  void isWrittenAndSigned(String language, int width) {
    var program = portal.program("XHE", "receiver").in(language);
    var site = program.get("/organisation/me").json().at("/sites/0/id").asText();
    var refused =
        program.send(
            "POST",
            "/compliance/register",
            Map.of(
                "Idempotency-Key",
                UUID.randomUUID().toString(),
                "Content-Type",
                "application/json"),
            body(site));
    assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
    var reason = refused.json().at("/reasons/0");
    assertThat(reason.path("code").asText()).isEqualTo("VACCINE_CHANNEL");
    assertThat(reason.path("rule").asText()).isEqualTo("SPC-04");

    try (var screen = screen(RECEIVER, language, width)) {
      screen.page().navigate("/compliance/register");
      screen.at("main summary").first().click();
      fill(screen, VACCINE);
      screen.turns(() -> screen.at("form.licence-form button[type=submit]").click());
      assertThat(screen.text("main .bc-why"))
          .containsIgnoringCase(reason.path("title").asText())
          .contains("SPC-04");
      assertThat(screen.at("#document").inputValue()).isEqualTo("SLIP-7");
      picture(screen, "register-refused-" + width);

      screen.at("#item").fill(MORPHINE);
      screen.turns(() -> screen.at("form.licence-form button[type=submit]").click());
      assertThat(screen.text("main .bc-bar.ok")).isNotBlank();
      screen.isAccessible();
      screen.fitsWithoutSidewaysScroll();
      assertThat(screen.at("#password").count()).as("who wrote it does not sign").isZero();
      screen.didNotComplain();
    }
    var row = newest(program);
    assertThat(row.has("signedBy")).isFalse();
    sign(row, language, width);

    assertThat(newest(program).path("signedBy").asText()).isEqualTo("Tian Rong");
    assertThat(newest(program).path("number").asInt()).isEqualTo(row.path("number").asInt());
    takesBack(row, language, width);
    var back = newest(program);
    assertThat(back.path("corrects").asInt()).isEqualTo(row.path("number").asInt());
    assertThat(back.path("quantity").asText()).isEqualTo("-12");
  }

  private void sign(JsonNode row, String language, int width) {
    try (var screen = screen(OFFICER, language, width)) {
      screen.page().navigate("/work");
      screen.turns(() -> screen.at("main a[href*='register?id=" + id(row) + "']").first().click());
      screen.at("#password").fill("not the password");
      screen.turns(() -> screen.at("#password").press("Enter"));
      assertThat(screen.text("main .bc-why")).isNotBlank();
      screen.at("#password").fill(portal.person(OFFICER).password());
      screen.turns(() -> screen.at("#password").press("Enter"));
      assertThat(screen.text("main .bc-bar.ok")).isNotBlank();
      screen.isAccessible();
      screen.fitsWithoutSidewaysScroll();
      picture(screen, "register-" + width);
      screen.didNotComplain();
    }
  }

  private void takesBack(JsonNode row, String language, int width) {
    try (var screen = screen(RECEIVER, language, width)) {
      screen.page().navigate("/compliance/register?id=" + id(row));
      screen.at("main summary[data-key=r]").click();
      screen.at("#why").fill("counted again");
      screen.turns(() -> screen.at("button.stop").click());
      assertThat(screen.text("main .bc-bar.ok")).isNotBlank();
      assertThat(screen.text("main")).contains("counted again");
      screen.didNotComplain();
    }
  }

  private static void fill(Screen screen, String item) {
    screen.at("#item").fill(item);
    screen.at("#quantity").fill("12");
    screen.at("#lot").fill("L7");
    screen.at("#expiry").fill("2090-01-31");
    screen.at("#partykind").selectOption("WHOLESALER");
    screen.at("#party").fill("Hequan wholesale");
    screen.at("#licence").fill("LIC-7");
    screen.at("#document").fill("SLIP-7");
  }

  private static String body(String site) {
    return """
        {"siteId":"%s","item":"%s","way":"IN","happenedOn":"%s","quantity":"12","lot":"L7",
        "expiry":"2090-01-31","partyKind":"WHOLESALER","party":"Hequan wholesale",
        "licence":"LIC-7","document":"SLIP-7"}"""
        .formatted(site, VACCINE, China.today());
  }

  private static JsonNode newest(Rest program) {
    return program.get("/compliance/register?q=" + MORPHINE).json().at("/rows/0");
  }

  private static String id(JsonNode row) {
    return row.path("id").asText();
  }

  private static void picture(Screen screen, String name) {
    screen
        .page()
        .screenshot(
            new Page.ScreenshotOptions()
                .setPath(Path.of("target/pictures/" + name + ".png"))
                .setFullPage(true));
  }

  private Screen screen(String who, String language, int width) {
    return browsers.screenOf(portal, portal.person(who), language, width, 844);
  }
}
