package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A buyer at a desk asks two suppliers for a price, and one of them answers, twice. */
@Tag("browser")
@ExtendWith({Life.Shared.class, Browsers.Shared.class})
class QuoteSystemIT {

  private static final String BUYER = "lin.wei@qingnang.example";
  private static final String SELLER = "feng.yi@yunshan.example";
  private static final String ITEM = "100227";

  private final Life life;
  private final Browsers browsers;

  QuoteSystemIT(Life life, Browsers browsers) {
    this.life = life;
    this.browsers = browsers;
  }

  @ParameterizedTest(name = "in {0}, the seller at {1} pixels, {2} packs")
  @CsvSource({"en,1440,61,Wanted 280,Yunshan", "zh,390,62,期望280,云杉"})
  @DisplayName(
      "C2, C3: asked, quoted, asked again, quoted lower, accepted, and ordered at that price")
  void locksAPrice(String language, int width, String packs, String note, String seller) {
    try (var buyer = browsers.screen(life.portal().address(), language, 1440, 900);
        var desk = browsers.screen(life.portal().address(), language, width, 900)) {
      buyer.signIn(life.portal().person(BUYER));
      buyer.speak(language);
      desk.signIn(life.portal().person(SELLER));
      desk.speak(language);

      var number = asks(buyer, packs);
      var address = answers(desk, number, "300.5");
      buyer.page().navigate(buyer.page().url());
      assertThat(buyer.text("main table.quotes")).contains("300.5", seller);
      buyer.isAccessible();
      asksAgain(buyer, note);
      desk.page().navigate(address);
      assertThat(desk.text("main .steps")).contains(note);
      prices(desk, "280.25");
      buyer.page().navigate(buyer.page().url());
      buyer.turns(() -> buyer.at("main .doc-head form button.go").click());

      assertThat(buyer.text(".bc-bar.ok")).isNotBlank();
      buyer.turns(() -> buyer.at("main .doc-head form button.go").click());
      assertThat(buyer.page().url()).contains("/ordering/pad?draft=");
      assertThat(buyer.text("main")).contains("280.25", number);
      buyer.didNotComplain();
      desk.didNotComplain();
    }
  }

  /** A code that is none is told with all that was typed. */
  private static String asks(Screen buyer, String packs) {
    buyer.page().navigate("/pricing/quotes?new=1");
    buyer.fitsWithoutSidewaysScroll();
    buyer.isAccessible();
    buyer.at("#sellers").fill("KH ys NOPE");
    buyer.at("#lines").fill(ITEM + " " + packs);
    buyer.turns(() -> buyer.press("Control+Enter"));
    assertThat(buyer.text(".bc-bar.bad")).isNotBlank();
    assertThat(buyer.at("#lines").inputValue()).isEqualTo(ITEM + " " + packs);
    buyer.at("#sellers").fill("KH ys");
    buyer.turns(() -> buyer.press("Control+Enter"));
    assertThat(buyer.text(".bc-bar.ok")).isNotBlank();
    return buyer.text("#chosen");
  }

  /** From the work queue. */
  private static String answers(Screen desk, String number, String price) {
    desk.page().navigate("/work");
    assertThat(desk.text("main")).contains(number);
    desk.page().navigate("/pricing/quotes");
    desk.turns(() -> desk.at("main .inv-queue a[title='" + number + "']").click());
    desk.fitsWithoutSidewaysScroll();
    desk.isAccessible();
    assertThat(desk.at("main table.quotes thead th").count())
        .as("its own column alone")
        .isEqualTo(3);
    prices(desk, price);
    return desk.page().url();
  }

  private static void prices(Screen desk, String price) {
    desk.at("#price-1").fill(price);
    desk.turns(() -> desk.at("main form.q-form button.go").click());
    assertThat(desk.text(".bc-bar.ok")).isNotBlank();
  }

  private static void asksAgain(Screen buyer, String note) {
    buyer.at("main details:has(input[value=again]) summary").click();
    buyer.at("main details[open] input[name=price-1]").fill("280");
    buyer.at("main details[open] input[name=note]").fill(note);
    buyer.turns(() -> buyer.at("main details[open] button").click());
    assertThat(buyer.text(".bc-bar.ok")).isNotBlank();
  }
}
