package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.system.Shelf.line;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packs go back: the receiver asks, the seller's desk authorises, on screen. */
@Tag("browser")
@ExtendWith({Life.Shared.class, Browsers.Shared.class})
class GoodsReturnSystemIT {

  private static final String RECEIVER = "chen.bo@qingnang.example";
  private static final String DESK = "sun.hao@kanghe.example";

  private static final Map<String, Map<String, String>> WORDS =
      Map.of(
          "en",
          Map.of(
              "many",
              "60 returnable",
              "asked",
              "Asked for",
              "authorised",
              "Authorised",
              "sent",
              "Sent back",
              "back",
              "At the seller"),
          "zh",
          Map.of(
              "many", "可退60", "asked", "已申请", "authorised", "已授权", "sent", "已退回", "back", "卖方已收"));

  private final Life life;
  private final Browsers browsers;

  GoodsReturnSystemIT(Life life, Browsers browsers) {
    this.life = life;
    this.browsers = browsers;
  }

  @ParameterizedTest(name = "in {0}")
  @ValueSource(strings = {"en", "zh"})
  @DisplayName("G5 asked for, authorised, sent back and taken in; never more than came")
  void goesBack(String language) {
    var words = WORDS.get(language);
    var order = life.place("Kanghe", line("100202", 60));
    var number = order.path("number").asText();
    life.receive(life.arrived(number, 1));

    var address = asked(language, words, number);
    on(DESK, language, address, words.get("asked"), "#number", "RMA-" + language);
    on(RECEIVER, language, address, words.get("authorised"), "#tracking", "SF1002");
    on(DESK, language, address, words.get("sent"), "", "");

    try (var screen = screen(RECEIVER, language, 390)) {
      screen.page().navigate(address);
      assertThat(screen.text(".bc-head")).contains(words.get("back"));
      assertThat(screen.text("main")).contains("RMA-" + language, "SF1002");
      screen.fitsWithoutSidewaysScroll();
      screen.isAccessible();
      screen.didNotComplain();
    }
    var line = Life.line(life.order(order.path("id").asText()), 1);
    assertThat(Life.whole(line.path("returned"))).isEqualTo(4);
  }

  /** Sixty-one of sixty are refused and stay typed; four are asked for. */
  private String asked(String language, Map<String, String> words, String number) {
    try (var screen = screen(RECEIVER, language, 1280)) {
      screen.page().navigate("/receiving/goods-in?no=DA-" + number);
      screen.at("#acts a[href*='/receiving/return?']").click();
      screen.page().waitForURL("**/receiving/return?delivery=**");
      screen.at("input[name=quantity]").fill("61");
      screen.follow("form.claim button[type=submit]");
      assertThat(screen.text("[role=alert]")).contains(words.get("many"));
      assertThat(screen.at("input[name=quantity]").inputValue()).isEqualTo("61");
      screen.isAccessible();
      screen.at("input[name=quantity]").fill("4");
      screen.at("#reason").selectOption("QUALITY");
      screen.follow("form.claim button[type=submit]");
      assertThat(screen.text(".bc-head")).contains(words.get("asked"));
      screen.didNotComplain();
      return screen.page().url().replaceFirst("&did=.*", "");
    }
  }

  /** Somebody finds it in the queue, in this state, fills in a number and goes on. */
  private void on(
      String who, String language, String address, String state, String field, String value) {
    try (var screen = screen(who, language, 1280)) {
      screen.page().navigate("/work");
      var path = address.substring(address.indexOf("/receiving"));
      assertThat(screen.at("a[href$='" + path + "']").count()).as(path).isPositive();
      screen.page().navigate(address);
      assertThat(screen.text(".bc-head")).contains(state);
      screen.isAccessible();
      if (!field.isEmpty()) {
        screen.at(field).fill(value);
      }
      screen.follow(".claim form button.go");
      screen.didNotComplain();
    }
  }

  private Screen screen(String who, String language, int width) {
    return browsers.screenOf(life.portal(), life.portal().person(who), language, width, 844);
  }
}
