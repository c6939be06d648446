package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.system.Shelf.line;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Trade with a seller without EDI: its people at a screen, the buyer's programs opposite. */
final class DeskDeal {

  static final int DESK = 1440;
  static final String SELLER = "feng.yi@yunshan.example";

  /** An expiry that no shelf life rule minds. */
  static final YearMonth LASTING = YearMonth.now(ZoneOffset.UTC).plusYears(2);

  private static final Map<String, Map<String, String>> WORDS =
      Map.of(
          "en",
          Map.of(
              "buyer", "Qingnang",
              "later", "Back order",
              "partly", "Partly shipped",
              "shipped", "Shipped",
              "differs", "Outside the match",
              "closed", "Closed",
              "refused", "Nothing was done"),
          "zh",
          Map.of(
              "buyer", "青囊",
              "later", "缺货待补",
              "partly", "部分发货",
              "shipped", "已发货",
              "differs", "核对有差异",
              "closed", "已完结",
              "refused", "未作任何更改"));

  private final Life life;
  private final Browsers browsers;

  DeskDeal(Life life, Browsers browsers) {
    this.life = life;
    this.browsers = browsers;
  }

  static Map<String, String> words(String language) {
    return WORDS.get(language);
  }

  /** A hundred packs, sixty and thirty. */
  JsonNode order() {
    return life.place("Yunshan", line("100205", 100), line("100283", 60), line("100288", 30));
  }

  static String number(JsonNode placed) {
    return placed.path("number").asText();
  }

  static String id(JsonNode placed) {
    return placed.path("id").asText();
  }

  /** Somebody of the seller who signed in before. */
  Screen seller(String language, int width) {
    return browsers.screenOf(life.portal(), life.portal().person(SELLER), language, width, 900);
  }

  /** All that stands to be shipped, one lot a line. */
  static SupplierDesk lots(SupplierDesk desk) {
    for (int line = 1; line <= 3; line++) {
      desk.type("lot-" + line, "YL" + line).type("expiry-" + line, LASTING.toString());
    }
    return desk.type("later-lot", "The first lot is promised");
  }

  void isNotAnswered(String id) {
    for (var line : life.order(id).path("lines")) {
      assertThat(line.path("unanswered").asText()).isEqualTo(line.path("ordered").asText());
    }
  }

  /** Order line, packs, lot and last day of use, as the buyer has them of the n-th delivery. */
  Stream<String> advised(String number, int nth) {
    return Answer.all(life.arrived(number, nth).path("lines"))
        .map(
            line ->
                String.join(
                    " ",
                    line.path("orderLine").asText(),
                    String.valueOf(Life.whole(line.path("advised"))),
                    line.path("lot").asText(),
                    line.path("expiry").asText()));
  }

  /** Line, reason and sum of what an invoice has that is not as ordered and received. */
  static List<String> differences(JsonNode invoice) {
    return Answer.all(invoice.path("differences"))
        .map(
            one ->
                String.join(
                    " ",
                    one.path("position").asText(),
                    one.at("/reason/code").asText(),
                    one.at("/amount/amount").asText()))
        .toList();
  }
}
