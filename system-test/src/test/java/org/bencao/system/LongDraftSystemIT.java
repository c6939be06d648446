package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A thousand lines on the pad are as good as ten. */
@Tag("browser")
@ExtendWith({Portal.Shared.class, Browsers.Shared.class})
class LongDraftSystemIT {

  private static final int LINES = 1_000;
  private static final String BUYER = "lin.wei@qingnang.example";

  private final Portal portal;
  private final Browsers browsers;

  LongDraftSystemIT(Portal portal, Browsers browsers) {
    this.portal = portal;
    this.browsers = browsers;
  }

  @Test
  @DisplayName("A2 P5 a draft of a thousand lines: pasted, opened, one added, one changed, placed")
  void thousandLines() {
    var buyer = portal.program("QN", "buyer");
    var draft = new Shelf(buyer).draft("A thousand");
    double pasted = seconds(() -> paste(draft, block(buyer)));

    try (var screen = browsers.screen(portal.address(), "en")) {
      screen.signIn(portal.person(BUYER));
      screen.speak("en");
      var pads = new ArrayList<OrderPad>();
      double opened =
          seconds(
              () -> {
                screen.page().navigate("/ordering/pad?draft=" + draft);
                pads.add(new OrderPad(screen));
              });
      var pad = pads.get(0);
      assertThat(pad.lines()).isEqualTo(LINES);
      double added = seconds(() -> pad.add("Kanghe", Shelf.line("100202", 20)));
      double changed = seconds(() -> pad.changeLast("40"));
      assertThat(pad.lastQuantity()).isEqualTo("40");
      int ready = pad.readyOrders();
      assertThat(ready).isPositive();
      int readyLines = buyer.get("/ordering/drafts/" + draft).json().path("readyLines").asInt();
      assertThat(readyLines).as(screen.text(".why")).isGreaterThan(LINES * 9 / 10);
      double placed = seconds(() -> pad.submit(ready));
      int left = pad.lines();
      assertThat(left).isEqualTo(LINES + 1 - readyLines);
      screen.didNotComplain();
      System.out.printf(
          "%d lines: pasted and added %.1f s, opened %.1f s, one more line %.1f s, a quantity kept"
              + " %.1f s, %d lines in %d orders placed %.1f s%n",
          LINES, pasted, opened, added, changed, LINES + 1 - left, ready, placed);
    }
  }

  private void paste(String draft, String block) {
    var session = portal.session(BUYER);
    act(session, Map.of("draft", draft, "act", "paste", "block", block));
    act(session, Map.of("draft", draft, "act", "add"));
  }

  private static void act(Session session, Map<String, String> fields) {
    var body = new ArrayList<String>();
    fields.forEach(
        (name, value) -> body.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
    var type = Map.of("Content-Type", "application/x-www-form-urlencoded");
    var answer =
        session.call("POST", "/ordering/upload-act", "same-origin", type, String.join("&", body));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(303);
  }

  /** Every offer with stock, in the least quantity, from the top again until enough. */
  private static String block(Rest buyer) {
    var assortment = Assortment.of(buyer);
    assertThat(assortment.size()).isGreaterThan(200);
    var rows = new StringBuilder("item\tquantity\tsupplier\n");
    int steps = 0;
    for (var offer : assortment.around(LINES).toList()) {
      rows.append(offer.at("/item/code").asText())
          .append('\t')
          .append((1 + steps++ / assortment.size()) * Assortment.least(offer))
          .append('\t')
          .append(offer.path("sellerNameEn").asText())
          .append('\n');
    }
    return rows.toString();
  }

  private static double seconds(Runnable act) {
    long start = System.nanoTime();
    act.run();
    return (System.nanoTime() - start) / 1e9;
  }
}
