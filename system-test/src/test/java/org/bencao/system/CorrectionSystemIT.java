package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
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
      screen.page().navigate("/exchange/journal?view=needs-person&id=" + id(stopped));
      assertThat(screen.text("form.mend")).contains("PO103", "ZZ");
      looksGood(screen);

      screen.press("e");
      screen.type("YY");
      screen.press("Control+Enter");
      screen.page().locator(".mend-said .bc-why").waitFor();
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
    assertThat(again.json().toString()).contains("CORRECTION_SAYS_OTHER");
    Created.expect(204, edi.post(path, body));

    assertThat(system.toldOfOrder("MEND-REST")).isNotEmpty();
    assertThat(edi.post(path, body).json().toString()).contains("CORRECTION_TOO_LATE");
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
