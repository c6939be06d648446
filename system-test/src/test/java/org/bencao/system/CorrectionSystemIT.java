package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.bencao.system.BuyerSystem.Wanted;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that nobody could read, and what people of the exchange do about them. */
@Tag("browser")
@ExtendWith({Portal.Shared.class, Browsers.Shared.class})
class CorrectionSystemIT {

  private static final String OPERATOR = "gao.lan@bencao.example";
  private static final String CODE = "qnfiles";
  private static final String SELLER = "Heting";
  private static final String ITEM = "100206";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Portal portal;
  private final Browsers browsers;
  private final BuyerSystem system;
  private final Rest edi;

  CorrectionSystemIT(Portal portal, Browsers browsers) {
    this.portal = portal;
    this.browsers = browsers;
    this.system =
        BuyerSystem.coded(
            new FolderMailbox(portal.server().settings().data().resolve("exchange")), CODE);
    this.edi = portal.program("QN", "edi-administrator");
  }

  @ParameterizedTest(name = "in {0}, {1} wide")
  @CsvSource({"en, 1440, runs again", "zh, 390, 重新"})
  @DisplayName(
      "J6, P6: found, put right and replayed in three presses; the bytes stay as they came")
  void putsRight(String language, int width, String said) {
    var number = "MEND-" + language.toUpperCase(Locale.ROOT);
    var sent = system.leaves(wanted(number).in("ZZ"));
    var stopped = stopped();
    try (var screen = browsers.screenOf(portal, portal.person(OPERATOR), language, width, 900)) {
      screen.page().navigate("/exchange/journal?view=needs-person&q=" + number);
      assertThat(screen.at(".jrnl tbody tr").count()).as("found by its number").isEqualTo(1);
      screen.page().navigate("/exchange/journal?view=needs-person&id=" + id(stopped));
      assertThat(screen.text("form.mend")).contains("PO103", "ZZ");
      looksGood(screen);

      screen.press("e");
      screen.type("  ");
      screen.press("Control+Enter");
      screen.page().locator(".mend-said .ui-message-error-detail").waitFor();
      screen.page().locator("form.mend button:enabled").waitFor();
      screen.press("Control+A");
      screen.type("YY");
      screen.press("Control+Enter");
      screen.page().locator(".mend-said .bc-why").waitFor();
      screen.page().locator("form.mend button:enabled").waitFor();
      assertThat(screen.text(".mend-said")).contains("YY");
      assertThat(screen.page().locator("[id='mend:value']").inputValue()).isEqualTo("YY");
      looksGood(screen);

      screen.press("Control+A");
      screen.type("BX");
      screen.turns(() -> screen.press("Control+Enter"));
      assertThat(screen.text(".said")).contains(said);

      assertThat(
              system.toldOfOrder(number).stream()
                  .filter(segment -> segment.get(0).equals("BAK"))
                  .findFirst()
                  .orElseThrow()
                  .get(2))
          .isEqualTo("AK");
      screen.page().navigate("/exchange/journal?view=everything&id=" + id(stopped));
      assertThat(screen.text(".facts .mended")).contains("ZZ", "BX", "Gao Lan");
      assertThat(screen.at("form.mend").count()).isZero();
      looksGood(screen);
    }
    var path = "/exchange/messages/" + id(stopped);
    assertThat(edi.get(path + "/raw").bytes()).isEqualTo(sent);
    assertThat(edi.get(path).json().at("/corrections/0/original").asText()).isEqualTo("ZZ");
    assertThat(edi.post(path + "/replay", "").status()).as("it was applied").isEqualTo(409);
  }

  @Test
  @DisplayName("J6, M6: by REST the company itself puts right, nobody else, and no quantity")
  void byRest() {
    system.leaves(wanted("MEND-REST").in("BOX"));
    var message = edi.get("/exchange/messages/" + id(stopped())).json();
    assertThat(message.at("/correctable/kind").asText()).isEqualTo("UNIT");
    assertThat(message.at("/correctable/known").toString()).contains("\"BX\"");
    var path = "/exchange/messages/" + message.at("/message/id").asText() + "/corrections";
    var body = body(message, "BX");

    assertThat(portal.program("KH", "edi-administrator").post(path, body).status()).isEqualTo(404);
    var again = edi.post(path, body(message, "BOX"));
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.json().toString()).contains("CORRECTION_STILL_WRONG");
    Created.expect(204, edi.post(path, body));

    assertThat(system.toldOfOrder("MEND-REST")).isNotEmpty();
    assertThat(edi.post(path, body).json().toString()).contains("CORRECTION_TOO_LATE");
  }

  @Test
  @DisplayName("J6, P6: the journal is narrowed down, a partner is asked, and all of it replayed")
  void replaysMany() {
    var one = leaveStopped("MANY-1");
    var other = leaveStopped("MANY-2");
    try (var screen = browsers.screenOf(portal, portal.person(OPERATOR), "en", 1440, 900)) {
      var page = screen.page();
      page.navigate("/exchange/journal?view=needs-person&id=" + one);
      assertThat(screen.at("a[data-key=a]").first().getAttribute("href"))
          .startsWith("mailto:?subject=850%20")
          .contains("found%20ZZ");
      narrows(screen, "partner", CODE);
      narrows(screen, "type", "855");
      assertThat(screen.text(".jrnl")).contains("No document of this view is like that");
      narrows(screen, "type", "850");
      assertThat(screen.at(".jrnl tbody tr").count()).isEqualTo(2);
      looksGood(screen);

      screen.turns(() -> page.locator("[id='all:replayAll']").click());

      assertThat(screen.text(".said")).contains("2 documents run again");
      assertThat(page.url()).contains("type=850", "partner=" + CODE);
    }
    for (var id : List.of(one, other)) {
      var path = "/exchange/messages/" + id;
      Until.holds(
          "judged again, and no better",
          PATIENCE,
          () -> {
            var message = edi.get(path).json().path("message");
            return message.path("tries").asInt() == 1
                && message.path("state").asText().equals("QUARANTINED");
          });
      Created.expect(204, edi.post(path + "/rejection", "{\"why\":\"a test\"}"));
    }
    assertThat(edi.get("/exchange/messages?type=850&partner=" + CODE + "&from=tomorrow").status())
        .isEqualTo(400);
    assertThat(
            edi.get("/exchange/messages?partner=" + CODE + "&until=2026-01-01T00:00:00Z")
                .json()
                .path("messages"))
        .isEmpty();
  }

  private static void narrows(Screen screen, String name, String value) {
    screen.page().selectOption("select[name=" + name + "]", value);
    screen.turns(() -> screen.at("form.filters button").first().click());
  }

  private String leaveStopped(String number) {
    int before = waiting();
    system.leaves(wanted(number).in("ZZ"));
    Until.holds("it stops", PATIENCE, () -> waiting() == before + 1);
    return id(stopped());
  }

  private int waiting() {
    return edi.get("/exchange/messages?view=NEEDS_PERSON&type=850&partner=" + CODE)
        .json()
        .path("messages")
        .size();
  }

  private static String body(JsonNode message, String value) {
    var place = message.path("correctable");
    return "{\"segment\":%d,\"element\":%d,\"component\":%d,\"found\":\"%s\",\"value\":\"%s\",\"reason\":\"their code\"}"
        .formatted(
            place.path("segment").asInt(),
            place.path("element").asInt(),
            place.path("component").asInt(),
            place.path("found").asText(),
            value);
  }

  /** What the system left last and nobody could read. */
  private JsonNode stopped() {
    return Until.found(
        "a document that stopped",
        PATIENCE,
        () ->
            Answer.all(edi.get("/exchange/messages?view=NEEDS_PERSON").json().path("messages"))
                .filter(one -> one.path("documentType").asText().equals("850"))
                .filter(one -> one.path("partnerCode").asText().equals(CODE))
                .findFirst());
  }

  private static String id(JsonNode message) {
    return message.path("id").asText();
  }

  private Wanted wanted(String number) {
    return Wanted.ofShelf(
        portal.programOf("lin.wei@qingnang.example", "buyer"), number, SELLER, ITEM);
  }

  private static void looksGood(Screen screen) {
    screen.fitsWithoutSidewaysScroll();
    screen.isAccessible();
    screen.didNotComplain();
  }
}
