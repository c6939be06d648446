package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.system.Shelf.line;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** However often somebody submits the same draft, it is ordered once. */
@Tag("browser")
@ExtendWith({Portal.Shared.class, Browsers.Shared.class})
class DoubleSubmitIT {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final String SUBMIT = "[id='pad:submit']";

  private final Portal portal;
  private final Browsers browsers;
  private Rest buyer;
  private Screen screen;
  private String draft;
  private int before;

  DoubleSubmitIT(Portal portal, Browsers browsers) {
    this.portal = portal;
    this.browsers = browsers;
  }

  @BeforeEach
  void readyDraft() {
    buyer = portal.program("QN", "buyer");
    var shelf = new Shelf(buyer);
    draft =
        buyer
            .post("/ordering/drafts?site=" + shelf.site(), "{\"name\":\"Twice\"}")
            .json()
            .path("id")
            .asText();
    screen = browsers.screen(portal.address(), "en");
    screen.signIn(portal.person("lin.wei@qingnang.example"));
    screen.speak("en");
    screen.page().navigate("/ordering/pad?draft=" + draft);
    new OrderPad(screen).add("Heting", line("100206", 7));
    before = orders().size();
  }

  @AfterEach
  void close() {
    screen.close();
  }

  @Test
  @DisplayName("rel:F15 a double click on Submit gives one order")
  void doubleClick() {
    screen.at(SUBMIT).dblclick();
    orderedOnce(screen.page());
  }

  @Test
  @DisplayName("rel:F15 two tabs with the same draft, one after the other, give one order")
  void twoTabs() {
    var other = otherTab();
    screen.at(SUBMIT).click();
    orderedOnce(screen.page());
    submit(other);
    orderedOnce(screen.page());
  }

  @Test
  @DisplayName("rel:F15 two tabs with the same draft at the same moment give one order")
  void twoTabsAtOnce() {
    var other = otherTab();
    var click = "() => setTimeout(() => document.getElementById('pad:submit').click(), 300)";
    screen.page().evaluate(click);
    other.evaluate(click);
    Until.holds("an order is placed", LIMIT, () -> orders().size() > before);
    settled(screen.page());
    settled(other);
    assertThat(orders()).hasSize(before + 1);
  }

  @Test
  @DisplayName("rel:F15 back after the order and submit again gives one order")
  void backAndAgain() {
    screen.at(SUBMIT).click();
    orderedOnce(screen.page());
    screen.page().navigate("/ordering/orders");
    screen.page().goBack();
    submit(screen.page());
    orderedOnce(screen.page());
  }

  private Page otherTab() {
    var other = screen.tab();
    other.navigate("/ordering/pad?draft=" + draft);
    other.locator("[id=pad] tr[data-line]").waitFor();
    return other;
  }

  /** The button may be gone or off by now; then there is nothing to press. */
  private static void submit(Page page) {
    var button = page.locator(SUBMIT);
    if (button.isEnabled()) {
      button.click();
    }
    settled(page);
  }

  private static void settled(Page page) {
    Until.holds(
        "the page is at rest",
        LIMIT,
        () -> (Boolean) page.evaluate("() => PrimeFaces.ajax.Queue.isEmpty()"));
  }

  private void orderedOnce(Page page) {
    Until.holds("an order is placed", LIMIT, () -> orders().size() > before);
    settled(page);
    assertThat(orders()).hasSize(before + 1);
    var left = buyer.get("/ordering/drafts/" + draft).json().path("lines");
    assertThat(left).as("lines left in the draft").isEmpty();
    screen.didNotComplain();
  }

  private List<String> orders() {
    var page = buyer.get("/ordering/orders?size=200").json().path("orders");
    return Answer.all(page).map(order -> order.path("number").asText()).toList();
  }
}
