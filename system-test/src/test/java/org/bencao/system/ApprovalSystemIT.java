package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.system.Shelf.line;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hospital's orders by the people who ask for them and those who approve them. */
@Tag("browser")
@ExtendWith({Life.Shared.class, Browsers.Shared.class})
class ApprovalSystemIT {

  private static final int DESK = 1440;
  private static final int PHONE = 390;
  private static final String BUYER = "song.yan@xinghe.example";
  private static final String HEAD = "bai.he@xinghe.example";

  private static final Map<String, Map<String, String>> WORDS =
      Map.of(
          "en", Map.of("kanghe", "Kanghe", "head", "site head"),
          "zh", Map.of("kanghe", "康禾", "head", "门店负责人"));

  private final Life life;
  private final Browsers browsers;
  private final Rest hospital;
  private final Shelf shelf;

  ApprovalSystemIT(Life life, Browsers browsers) {
    this.life = life;
    this.browsers = browsers;
    this.hospital = life.portal().program("XHE", "buyer");
    this.shelf = new Shelf(hospital);
  }

  @ParameterizedTest(name = "in {0}")
  @ValueSource(strings = {"en", "zh"})
  @DisplayName("D1, R: asked for on the pad, approved by one key, and on its way")
  void asksAndApproves(String language) {
    var words = WORDS.get(language);
    var number = asked(language, words);
    assertThat(state(number)).isEqualTo("WAITING");

    try (var screen = browsers.screen(life.portal().address(), language, DESK, 900)) {
      signIn(screen, HEAD, language);
      assertThat(screen.text("main")).contains(number);
      screen.go("g", "n", "/ordering/approvals");
      screen.page().navigate("/ordering/approvals?id=" + id(number));
      assertThat(screen.text("main")).contains(number, words.get("head"));
      screen.isAccessible();
      screen.fitsWithoutSidewaysScroll();
      screen.turns(() -> screen.press("a"));
      assertThat(screen.text(".bc-bar.ok")).isNotBlank();
      screen.didNotComplain();
    }

    assertThat(state(number)).isEqualTo("APPROVED");
    Until.holds(
        "the wholesaler has " + number,
        Life.LIMIT,
        () ->
            !hospital
                .get("/ordering/orders?number=" + number)
                .json()
                .at("/orders/0/headline")
                .asText()
                .isEmpty());
  }

  /** The pad says before the submit that somebody has to approve, and after it that it waits. */
  private String asked(String language, Map<String, String> words) {
    try (var screen = browsers.screen(life.portal().address(), language, DESK, 900)) {
      signIn(screen, BUYER, language);
      screen.page().navigate("/ordering/pad?draft=" + shelf.draft("Ward order " + language));
      var pad = new OrderPad(screen);
      pad.add(words.get("kanghe"), line("100208", 1000));
      assertThat(screen.text(".split")).contains("APR-01", words.get("head"));
      screen.press("Control+Enter");
      Until.holds("the order waits", Life.LIMIT, () -> screen.at(".placed p.wait").count() == 1);
      screen.isAccessible();
      screen.didNotComplain();
      return screen.at(".placed p.wait a").innerText().strip();
    }
  }

  @ParameterizedTest(name = "in {0}")
  @ValueSource(strings = {"en", "zh"})
  @DisplayName("D2, R: twenty orders are approved in two actions")
  void approvesManyInTwoActions(String language) {
    var numbers = new ArrayList<String>();
    for (int at = 0; at < 20; at++) {
      numbers.add(waiting(900).path("number").asText());
    }
    try (var screen = browsers.screen(life.portal().address(), language, DESK, 900)) {
      signIn(screen, HEAD, language);
      screen.page().navigate("/ordering/approvals");
      screen.press("m");
      screen.turns(() -> screen.press("Control+Enter"));
      assertThat(screen.clicks()).isZero();
      assertThat(screen.text(".bc-bar.ok")).isNotBlank();
      screen.didNotComplain();
    }
    assertThat(numbers).allSatisfy(number -> assertThat(state(number)).isEqualTo("APPROVED"));
  }

  @ParameterizedTest(name = "in {0}")
  @ValueSource(strings = {"en", "zh"})
  @DisplayName("D6: a price that changed is struck through, and a refusal is told to who asked")
  void refusesWhatChanged(String language) {
    var number = waiting(950).path("number").asText();
    try (var screen = browsers.screen(life.portal().address(), language, PHONE, 844)) {
      signIn(screen, HEAD, language);
      screen.page().navigate("/ordering/approvals?id=" + id(number));
      screen.fitsWithoutSidewaysScroll();
      screen.isAccessible();
      screen.at("#refuse-note").fill("Not before May");
      screen.turns(() -> screen.at("form:has(#refuse-note) button[type=submit]").click());
      screen.didNotComplain();
    }
    assertThat(state(number)).isEqualTo("REFUSED");
    try (var screen = browsers.screen(life.portal().address(), language, DESK, 900)) {
      signIn(screen, BUYER, language);
      screen.page().navigate("/ordering/approvals?view=decided&id=" + id(number));
      assertThat(screen.text("main")).contains("Not before May");
      screen.isAccessible();
      screen.didNotComplain();
    }
  }

  @ParameterizedTest(name = "in {0}")
  @ValueSource(strings = {"en", "zh"})
  @DisplayName("D3: budgets, credit and rules on one page, for who sets them")
  void showsLimits(String language) {
    for (var login : List.of("ye.bin@xinghe.example", "sun.hao@kanghe.example")) {
      try (var screen = browsers.screen(life.portal().address(), language, DESK, 900)) {
        signIn(screen, login, language);
        screen.page().navigate("/credit/limits");
        screen.fitsWithoutSidewaysScroll();
        screen.isAccessible();
        screen.didNotComplain();
      }
    }
  }

  @ParameterizedTest(name = "in {0}")
  @ValueSource(strings = {"en", "zh"})
  @DisplayName("APR-06: with a limit below it an order is not theirs to approve, and says why")
  void keepsToTheLimit(String language) {
    limit(language, "1000");
    try {
      var number = waiting(970).path("number").asText();
      try (var screen = browsers.screen(life.portal().address(), language, PHONE, 844)) {
        signIn(screen, HEAD, language);
        screen.page().navigate("/ordering/approvals?view=waiting&id=" + id(number));
        assertThat(screen.text(".gaps")).contains("Bai He", "1,000.00");
        assertThat(screen.at("#approve-note").count()).isZero();
        screen.fitsWithoutSidewaysScroll();
        screen.isAccessible();
        screen.didNotComplain();
      }
      assertThat(state(number)).isEqualTo("WAITING");
    } finally {
      limit(language, "");
    }
  }

  private void limit(String language, String most) {
    try (var screen = browsers.screen(life.portal().address(), language, PHONE, 844)) {
      signIn(screen, "ye.bin@xinghe.example", language);
      screen.page().navigate("/credit/limits");
      screen.fitsWithoutSidewaysScroll();
      screen.at("label[title='Bai He'] + input").fill(most);
      screen.turns(() -> screen.at("form:has(.approver-limits) button[type=submit]").click());
      assertThat(screen.text(".bc-bar.ok")).isNotBlank();
      screen.didNotComplain();
    }
  }

  private JsonNode waiting(int quantity) {
    var order = shelf.order("Kanghe", List.of(line("100208", quantity)));
    return Created.expect(202, hospital.post("/ordering/orders", order)).json();
  }

  private String state(String number) {
    return one(number).path("state").asText();
  }

  private String id(String number) {
    return one(number).path("id").asText();
  }

  private JsonNode one(String number) {
    return List.of("waiting", "decided").stream()
        .flatMap(
            state ->
                Answer.all(
                    hospital
                        .get("/ordering/requisitions?state=" + state)
                        .json()
                        .path("requisitions")))
        .filter(found -> found.path("number").asText().equals(number))
        .findFirst()
        .orElseThrow(() -> new AssertionError(number));
  }

  private void signIn(Screen screen, String login, String language) {
    screen.signIn(life.portal().person(login));
    screen.speak(language);
  }
}
