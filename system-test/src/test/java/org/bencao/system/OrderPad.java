package org.bencao.system;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The order pad in the hands of somebody who leaves the mouse alone. */
final class OrderPad {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final String HITS = ".bc-hit:visible";
  private static final String LINES = "[id=pad] tr[data-line]";

  private final Screen screen;

  OrderPad(Screen screen) {
    this.screen = screen;
    Until.holds("the entry row is ready", LIMIT, this::isReady);
  }

  /** Adds a line and waits until the portal has it. */
  void add(String supplier, Shelf.Line line) {
    int before = lines();
    enter(supplier, line);
    Until.holds(
        "line " + (before + 1) + " is on the pad",
        LIMIT,
        () -> lines() == before + 1 && isReady() && isAtRest());
  }

  /** Types an item, walks to the supplier's offer, types the quantity, does not look back. */
  void enter(String supplier, Shelf.Line line) {
    Until.holds("the last hits are gone", LIMIT, () -> screen.at(HITS).count() == 0);
    var answer =
        screen
            .page()
            .waitForResponse(
                look -> look.url().endsWith("?query=" + line.item()),
                () -> screen.type(line.item()));
    var offer = offerOf(supplier, answer);
    int at = Until.found("the offer by " + supplier, LIMIT, () -> placeOf(offer));
    for (int step = 0; step < at; step++) {
      screen.press("ArrowDown");
    }
    screen.press("Enter");
    Until.holds("the quantity is asked", LIMIT, () -> isFocused("padQuantity"));
    screen.type(String.valueOf(line.quantity()));
    screen.press("Enter");
  }

  /** Walks up to the last line, types another quantity, and comes back when the portal has it. */
  void changeLast(String quantity) {
    screen.press("ArrowUp");
    Until.holds("the last quantity is open", LIMIT, () -> screen.at(".qtyin.edit").count() == 1);
    screen.type(quantity);
    screen.press("Enter");
    Until.holds("the quantity is kept", LIMIT, () -> isReady() && isAtRest());
  }

  String lastQuantity() {
    return screen.at(LINES + " .qtyin .v").last().innerText();
  }

  /** Orders that a submit would place now. */
  int readyOrders() {
    return Integer.parseInt(screen.at("[data-ready]").getAttribute("data-ready"));
  }

  /** Submits and reads the numbers in place, by the first word of the supplier. */
  Map<String, String> submit(int orders) {
    screen.press("Control+Enter");
    try {
      Until.holds(
          orders + " numbers appear", LIMIT, () -> screen.at(".placed p.ok").count() == orders);
    } catch (AssertionError e) {
      throw new AssertionError(e.getMessage() + " on\n" + screen.text("main"), e);
    }
    return numbers();
  }

  Map<String, String> numbers() {
    var numbers = new LinkedHashMap<String, String>();
    for (var placed : screen.at(".placed p.ok").all()) {
      var supplier = placed.locator("span").first().innerText().strip();
      numbers.put(firstWord(supplier), placed.locator("a").innerText().strip());
    }
    return numbers;
  }

  int lines() {
    return screen.at(LINES).count();
  }

  /** The suppliers of the demo have two Chinese characters, or one word. */
  private static String firstWord(String supplier) {
    return supplier.codePointAt(0) > 0x2E80 ? supplier.substring(0, 2) : supplier.split(" ")[0];
  }

  private static String offerOf(String supplier, Response answer) {
    try {
      return Answer.all(new JsonMapper().readTree(answer.body()).path("suggestions"))
          .filter(offer -> offer.path("supplier").asText().startsWith(supplier))
          .map(offer -> offer.path("value").asText())
          .findFirst()
          .orElseThrow(() -> new AssertionError("no offer by " + supplier));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Integer> placeOf(String offer) {
    var hits = screen.at(HITS).all();
    for (int at = 0; at < hits.size(); at++) {
      if (hits.get(at).getAttribute("data-item-value").equals(offer)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private boolean isAtRest() {
    return (Boolean) screen.page().evaluate("() => PrimeFaces.ajax.Queue.isEmpty()");
  }

  private boolean isReady() {
    return isFocused("pad:item_input");
  }

  private boolean isFocused(String id) {
    return screen.page().evaluate("() => document.activeElement.id").equals(id);
  }
}
