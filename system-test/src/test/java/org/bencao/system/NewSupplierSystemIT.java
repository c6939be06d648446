package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.system.Shelf.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A supplier connects its system alone, by screen, up to the first order that it answers. */
@Tag("browser")
@ExtendWith(Browsers.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewSupplierSystemIT {

  private static final String CODE = "ysx12";
  private static final String SUPPLIER = "zheng.kai@yunshan.example";
  private static final String OPERATOR = "gao.lan@bencao.example";
  private static final String BUYER = "lin.wei@qingnang.example";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Browsers browsers;
  private Portal portal;

  NewSupplierSystemIT(Browsers browsers) {
    this.browsers = browsers;
  }

  @BeforeAll
  void start() {
    portal = Portal.start(Settings.demo("it-supplier-" + System.nanoTime(), Ports.NEW_SUPPLIER));
  }

  @AfterAll
  void stop() {
    portal.close();
  }

  @Test
  @DisplayName("P7: from onboarding to the first live order by screen; what is on the desk stays")
  void connects() {
    var buyer = portal.programOf(BUYER, "buyer");
    var before = new Shelf(buyer).place("Yunshan", line("100207", 300)).path("id").asText();
    var began = Instant.now();
    try (var supplier = screen(SUPPLIER);
        var operator = screen(OPERATOR);
        var orders = screen(BUYER)) {
      var place = proposes(supplier);
      tries(supplier);
      operator.page().navigate(place);
      operator.at("[id='state:live']").click();
      operator.at(".bc-bar.ok:has-text('It is live')").waitFor();

      orders.page().navigate("/ordering/pad");
      var pad = new OrderPad(orders);
      pad.add("Yunshan", line("100207", 300));
      var number = pad.submit(1).get("Yunshan");
      var mailbox = new FolderMailbox(portal.server().settings().data().resolve("exchange"));
      Until.holds(
          "its folders are made", PATIENCE, () -> Files.isDirectory(mailbox.folder(CODE, "in")));
      var system = SellerSystem.agreed(mailbox, CODE, "YS");
      system.accepts(system.order(number));

      var id = buyer.get("/ordering/orders?number=" + number).json().at("/orders/0/id").asText();
      Until.holds(
          "the buyer sees the answer",
          PATIENCE,
          () ->
              buyer
                  .get("/ordering/orders/" + id)
                  .json()
                  .at("/lines/0/confirmed")
                  .asText()
                  .equals("300"));
      orders.page().navigate("/ordering/order?id=" + id);
      assertThat(orders.text("main")).contains(number, "855");
      System.out.printf(
          "P7 a new supplier from onboarding to the first answered order: %d s%n",
          Duration.between(began, Instant.now()).toSeconds());
      supplier.didNotComplain();
      operator.didNotComplain();

      var desk = portal.program("YS", "supplier-desk");
      var confirmed = "{\"lines\":[{\"line\":1,\"confirmed\":\"300\",\"backOrdered\":\"0\"}]}";
      assertThat(desk.post("/ordering/desk/orders/" + id + "/answer", confirmed).json().toString())
          .contains("SELLER_HAS_EDI");
      Created.expect(204, desk.post("/ordering/desk/orders/" + before + "/answer", confirmed));
    }
  }

  private Screen screen(String login) {
    return browsers.screenOf(portal, portal.person(login), "en", 1280, 900);
  }

  /** Returns the address of its page. */
  private String proposes(Screen screen) {
    screen.page().navigate("/exchange/partners");
    screen.follow("main a[data-key=n]");
    screen.at("[id='system:kind']").selectOption("SELLER");
    screen.at("[id='system:code']").fill(CODE);
    screen.at("[id='system:transport']").selectOption("FOLDER");
    screen.follow("[id='system:propose']");
    screen.at("[id='state']").waitFor();
    return screen.page().url().replaceFirst("^https?://[^/]+", "").replace("said=1&", "");
  }

  /** Each document that it will send, as the samples have it. */
  private void tries(Screen screen) {
    var pack = screen.page().waitForDownload(() -> screen.at("#samples").click());
    var samples = sent(pack.path());
    assertThat(samples.keySet()).contains("855", "856", "810", "997");
    samples.forEach(
        (type, text) -> {
          screen.at("[id='trial:document']").fill(text);
          screen.at("[id='trial:try']").click();
          screen.at(".shown li:has-text('" + type + "') .bc-tag.ok").waitFor();
        });
    assertThat(screen.text("[id='state']")).contains("4 of 4 documents");
  }

  private static Map<String, String> sent(Path zip) {
    var samples = new LinkedHashMap<String, String>();
    try (var file = new ZipFile(zip.toFile())) {
      for (var entry : file.stream().toList()) {
        if (entry.getName().startsWith("send/")) {
          try (var stream = file.getInputStream(entry)) {
            samples.put(
                entry.getName().substring("send/".length()).replaceFirst("\\..*", ""),
                new String(stream.readAllBytes(), StandardCharsets.UTF_8));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return samples;
  }
}
