package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.bencao.system.BuyerSystem.Unwanted;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Returns that buyers' systems ask for by X12 180 over a broker of its own, and the 824. */
@Tag("fault")
@ExtendWith(Outside.Shared.class)
class EdiReturnSystemIT {

  private static final String PHARMACY = "lin.wei@qingnang.example";
  private static final String STORE = "dana.fern@maple-fern.example";

  private final Outside outside;

  EdiReturnSystemIT(Outside outside) {
    this.outside = outside;
  }

  @Test
  @DisplayName(
      "RET-01, RETURN_TOO_MANY: more than half of a lot goes back by EDI once, and not twice")
  void returnsNoMoreThanCame() {
    var sent = received("QN", "Kanghe", "100202", 40);
    int came = sent.at("/lines/0/advised").asInt();
    int back = came / 2 + 1;

    var first = giveBack(PHARMACY, sent, "RET-1", String.valueOf(back));
    assertThat(about(first).subList(1, 4)).containsExactly("TA", "TN", "RET-1");
    var second = giveBack(PHARMACY, sent, "RET-2", String.valueOf(back));

    assertThat(about(second).subList(1, 4)).containsExactly("TR", "TN", "RET-2");
    assertThat(said(second, "RETURN_TOO_MANY"))
        .contains(
            "RETURN_TOO_MANY: %d ASKED, %d RETURNABLE".formatted(back, came - back),
            "RETURN " + (came - back));
    assertThat(
            said(giveBack(PHARMACY, sent, "RET-7", String.valueOf(back), "zh"), "RETURN_TOO_MANY"))
        .contains("申请%d，可退%d".formatted(back, came - back));
    var asked = outside.portal().program("KH", "supplier-desk").get("/receiving/returns").json();
    assertThat(
            Answer.all(asked.path("returns"))
                .filter(one -> one.path("despatchNumber").equals(sent.at("/despatch/number")))
                .map(one -> one.at("/lines/0/quantity").asText()))
        .containsExactly(String.valueOf(back));
  }

  @Test
  @DisplayName("RET-01, J1: the same 180 again asks nobody again, and is answered as before")
  void asksOnce() {
    var sent = received("QN", "Kanghe", "100202", 40);

    giveBack(PHARMACY, sent, "RET-3", "2");
    var again = giveBack(PHARMACY, sent, "RET-3", "2");

    assertThat(about(again).subList(1, 4)).containsExactly("TA", "TN", "RET-3");
    var left =
        outside
            .portal()
            .program("QN", "receiver")
            .get("/receiving/returns/returnable/" + sent.at("/despatch/id").asText())
            .json();
    assertThat(left.at("/lots/0/left").asInt()).isEqualTo(sent.at("/lines/0/advised").asInt() - 2);
  }

  @Test
  @DisplayName("TRC-07, RETURN_NOT_VERIFIED: a pack that nobody can verify does not go back by EDI")
  void returnsNothingUnverified() {
    var sent = received("MFP", "Larkspur", "100238", 20);
    var answer = giveBack(STORE, sent, "RET-4", "2");

    assertThat(about(answer).get(1)).isEqualTo("TR");
    assertThat(said(answer, "RETURN_NOT_VERIFIED"))
        .contains("TRC-07 RETURN_NOT_VERIFIED: SERIAL OF A PACK WITHOUT A CODE");
    assertThat(said(giveBack(STORE, sent, "RET-5", "2", "zh"), "RETURN_NOT_VERIFIED"))
        .contains("未验证，不可再售");
  }

  @Test
  @DisplayName("RETURN_DELIVERY_UNKNOWN: of a delivery that nobody knows, its sender hears too")
  void namesAnUnknownDelivery() {
    var system = BuyerSystem.of(outside.broker(), PHARMACY);
    PartnerLanguages.speak(outside.portal(), "en", system.code());
    var answers =
        system.giveBack(new Unwanted("RET-6", "NOBODYS", "06901234567892", "1", "BX", "L1"));

    var advice = answers.get("824");
    assertThat(about(advice).get(1)).isEqualTo("TR");
    assertThat(said(advice, "RETURN_DELIVERY_UNKNOWN")).contains("DELIVERY NOBODYS IS NOT KNOWN");
  }

  /** Counted to its end, as the portal shows it. */
  private JsonNode received(String company, String seller, String item, int packs) {
    var who = outside.portal().program(company, "receiver");
    var id = PlantedGoodsSystemIT.arrived(outside.portal(), company, seller, item, packs);
    var path = "/receiving/despatches/" + id;
    for (var line : who.get(path).json().path("lines")) {
      Created.expect(
          201,
          who.post(
              path + "/bookings",
              "{\"position\":%s,\"state\":\"GOOD\",\"quantity\":\"%s\"}"
                  .formatted(line.path("position").asText(), line.path("advised").asText())));
    }
    Created.expect(200, who.post(path + "/closure?noCode=NOT_PRINTED", ""));
    return who.get(path).json();
  }

  private List<List<String>> giveBack(String login, JsonNode sent, String number, String packs) {
    return giveBack(login, sent, number, packs, "en");
  }

  private List<List<String>> giveBack(
      String login, JsonNode sent, String number, String packs, String language) {
    var system = BuyerSystem.of(outside.broker(), login);
    PartnerLanguages.speak(outside.portal(), language, system.code());
    var line = sent.at("/lines/0");
    Map<String, List<List<String>>> answers =
        system.giveBack(
            new Unwanted(
                number,
                sent.at("/despatch/number").asText(),
                line.path("gtin").asText(),
                packs,
                EdiOrderSystemIT.unit(line.path("unit").asText()),
                line.path("lot").asText()));
    var ak9 = answers.get("997").stream().filter(one -> one.get(0).equals("AK9")).toList();
    assertThat(ak9)
        .as(answers.toString())
        .singleElement()
        .extracting(one -> one.get(1))
        .isEqualTo("A");
    return answers.get("824");
  }

  /** OTI of the whole. */
  private static List<String> about(List<List<String>> advice) {
    return advice.stream().filter(one -> one.get(0).equals("OTI")).findFirst().orElseThrow();
  }

  /** The words behind that code. */
  private static String said(List<List<String>> advice, String code) {
    var words = new StringBuilder();
    boolean here = false;
    for (var segment : advice) {
      if (segment.get(0).equals("TED")) {
        here = segment.get(2).equals(code);
      } else if (here && segment.get(0).equals("NTE")) {
        words.append(segment.get(2)).append(' ');
      }
    }
    assertThat(words).as(code + " in " + advice).isNotEmpty();
    return words.toString().replaceAll("\\s+", " ");
  }
}
