package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.integration.as2.As2Station;
import org.bencao.system.BuyerSystem.Wanted;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A buyer's system by AS2, with a station that others wrote. */
@Tag("browser")
@ExtendWith({Portal.Shared.class, Browsers.Shared.class})
@TestInstance(Lifecycle.PER_CLASS)
class As2SystemIT {

  private static final String BUYER = "lin.wei@qingnang.example";
  private static final String OPERATOR = "gao.lan@bencao.example";
  private static final String ADMINISTRATOR = "wang.fang@qingnang.example";
  private static final int WIDTH = 1280;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir static Path folder;

  private final Portal portal;
  private final Browsers browsers;
  private final HttpClient client = HttpClient.newHttpClient();
  private final String code = "qnas" + System.nanoTime() % 1_000_000_000;
  private final String name = "Qingnang-" + code;
  private Rest company;
  private As2Station station;
  private As2Mailbox mailbox;
  private String id;

  As2SystemIT(Portal portal, Browsers browsers) {
    this.portal = portal;
    this.browsers = browsers;
  }

  @BeforeAll
  void connect() throws Exception {
    company = portal.program("QN", "edi-administrator");
    var ours = company.get("/exchange/partners").json().path("as2Station");
    station = As2Station.of(name, folder, ours.at("/certificates/0").asText());
    station.start();
    mailbox = new As2Mailbox(station, ours.path("name").asText(), address().getPort());
    assertThat(ours.path("path").asText()).isEqualTo("/as2");
    try (var screen = screen(ADMINISTRATOR, "en", WIDTH)) {
      proposes(screen);
      id = screen.page().url().replaceFirst(".*partner=", "");
      looksGood(screen);
    }
    goLive();
  }

  private void proposes(Screen screen) throws Exception {
    screen.page().navigate("/exchange/partners");
    screen.follow("main a[data-key=n]");
    assertThat(screen.at("[id='system:station']").isVisible()).isFalse();
    fill(screen, "code", code);
    fill(screen, "login", BUYER);
    screen.at("[id='system:transport']").selectOption("AS2");
    assertThat(screen.at("[id='system:host']").isVisible()).isFalse();
    fill(screen, "station", name);
    fill(screen, "url", station.url());
    fill(screen, "successorFrom", "2027-01-15");
    fill(screen, "certificate", "-----BEGIN CERTIFICATE-----");
    screen.at("[id='system:propose']").click();
    screen.at(".bc-bar.bad:has-text('cannot be read')").waitFor();
    fill(screen, "certificate", station.certificate());
    screen.at("[id='system:propose']").click();
    screen.at(".bc-bar.bad:has-text('next certificate')").waitFor();
    assertThat(screen.at("[id='system:station']").inputValue()).isEqualTo(name);
    looksGood(screen);
    fill(screen, "successorFrom", "");
    screen.follow("[id='system:propose']");
    screen.at("[id='state']").waitFor();
    assertThat(screen.text("#station-address")).isEqualTo(portal.address() + "/as2");
    var saved = screen.page().waitForDownload(() -> screen.at("#portal-certificate").click());
    assertThat(Files.readString(saved.path())).startsWith("-----BEGIN CERTIFICATE-----");
  }

  private static void fill(Screen screen, String field, String text) {
    screen.at("[id='system:" + field + "']").fill(text);
  }

  private static void looksGood(Screen screen) {
    screen.fitsWithoutSidewaysScroll();
    screen.isAccessible();
    screen.didNotComplain();
  }

  private Screen screen(String login, String language, int width) {
    return browsers.screenOf(portal, portal.person(login), language, width, 900);
  }

  private void goLive() {
    try (var operator = screen(OPERATOR, "zh", WIDTH)) {
      operator.page().navigate("/partner/onboarding?partner=" + id);
      assertThat(operator.text("main")).contains(name, station.url());
      operator.at("[id='state:live']").click();
      operator.at(".bc-bar.ok:has-text('已启用')").waitFor();
      looksGood(operator);
    }
  }

  @AfterAll
  void leave() {
    if (id != null) {
      company.post("/exchange/partners/" + id + "/pause", "");
    }
    station.close();
  }

  private URI address() {
    return URI.create(portal.address());
  }

  private Wanted wanted(String number) {
    return Wanted.ofShelf(portal.programOf(BUYER, "buyer"), number, "Heting", "100206");
  }

  @Test
  @DisplayName("J2: an order by AS2 is receipted, acknowledged and answered by AS2")
  void orders() {
    var answers = BuyerSystem.agreed(mailbox, code, "QN").order(wanted("AS-1-" + code));

    assertThat(answers.get("997")).anyMatch(segment -> segment.equals(List.of("AK5", "A")));
    assertThat(answers.get("855"))
        .filteredOn(segment -> segment.get(0).equals("BAK"))
        .singleElement()
        .satisfies(bak -> assertThat(bak.get(2)).isEqualTo("AK"));
  }

  @Test
  @DisplayName("J2: the journal keeps the receipts of both directions, as they were signed")
  void keepsReceipts() {
    var number = "AS-4-" + code;
    BuyerSystem.agreed(mailbox, code, "QN").order(wanted(number));

    for (var row : List.of("850", "855")) {
      var message = Until.found("the receipt of an " + row, PATIENCE, () -> receipted(number, row));
      var receipt =
          new String(
              Base64.getDecoder().decode(message.at("/receipt/entity").asText()),
              StandardCharsets.ISO_8859_1);
      assertThat(receipt)
          .startsWith("Content-Type: multipart/signed")
          .containsPattern("Disposition: automatic-action/MDN-sent-automatically; ?processed")
          .contains(message.at("/receipt/messageId").asText());
      try (var screen = screen(OPERATOR, "en", WIDTH)) {
        screen
            .page()
            .navigate("/exchange/journal?view=everything&id=" + message.at("/message/id").asText());
        assertThat(screen.text("main"))
            .contains(
                message.at("/receipt/messageId").asText(), message.at("/receipt/mic").asText());
        looksGood(screen);
      }
    }
  }

  private Optional<JsonNode> receipted(String number, String type) {
    return Answer.all(journal(number))
        .filter(row -> row.path("documentType").asText().equals(type))
        .filter(row -> row.path("partnerCode").asText().equals(code))
        .map(row -> company.get("/exchange/messages/" + row.path("id").asText()).json())
        .filter(message -> message.path("receipt").isObject())
        .findFirst();
  }

  @Test
  @DisplayName(
      "J2, security: who is not known, or signs with another key, leaves nothing and learns nothing")
  void strangers() throws Exception {
    var ours = company.get("/exchange/partners").json().path("as2Station");
    try (var stranger =
            As2Station.of("Stranger", folder.resolve("1"), ours.at("/certificates/0").asText());
        var pretender =
            As2Station.of(name, folder.resolve("2"), ours.at("/certificates/0").asText())) {
      stranger.start();
      pretender.start();

      assertThat(plain(Map.of("AS2-From", "Stranger", "AS2-To", mailbox.portal())).statusCode())
          .isEqualTo(403);
      assertThat(plain(Map.of("AS2-From", name, "AS2-To", "Others")).statusCode()).isEqualTo(403);
      var order = new String(BuyerSystem.agreed(null, code, "QN").document(wanted("AS-2-" + code)));
      assertThat(new As2Mailbox(pretender, mailbox.portal(), mailbox.port()).send(order))
          .isEqualTo("200 processed/error: authentication-failed");
    }
    assertThat(journal("AS-2-" + code)).isEmpty();
    try (var screen = screen(ADMINISTRATOR, "zh", 390)) {
      screen.page().navigate("/exchange/partners");
      assertThat(screen.text("main")).contains("could not be decrypted and verified");
      screen.page().navigate("/partner/onboarding?partner=" + id);
      looksGood(screen);
    }
  }

  private JsonNode journal(String number) {
    return company.get("/exchange/messages?q=" + number).json().path("messages");
  }

  @Test
  @DisplayName(
      "J2, security: a plain document is refused though its sender is named, and a browser finds no page")
  void plainly() throws Exception {
    var answer =
        plain(
            Map.of(
                "AS2-From", name,
                "AS2-To", mailbox.portal(),
                "Disposition-Notification-To", name));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("insufficient-message-security");
    var page =
        client.send(
            HttpRequest.newBuilder(address().resolve("/as2")).build(), BodyHandlers.ofString());
    assertThat(page.statusCode()).isEqualTo(405);
    assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
  }

  /** By chunks, as many stations send. */
  private HttpResponse<String> plain(Map<String, String> head) throws Exception {
    var request =
        HttpRequest.newBuilder(address().resolve("/as2"))
            .header("Content-Type", "application/EDI-X12")
            .header("Message-ID", "<" + System.nanoTime() + "@test>")
            .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString("ISA*00*")));
    head.forEach(request::header);
    return client.send(request.build(), BodyHandlers.ofString());
  }

  @Test
  @DisplayName("P7: while it is paused its messages stay at its side, and ours with us")
  void pauses() throws Exception {
    var system = BuyerSystem.agreed(mailbox, code, "QN");
    Created.expect(200, company.post("/exchange/partners/" + id + "/pause", ""));
    assertThat(plain(Map.of("AS2-From", name, "AS2-To", mailbox.portal())).statusCode())
        .isEqualTo(503);
    goLive();

    assertThat(system.order(wanted("AS-3-" + code)).get("997"))
        .anyMatch(segment -> segment.equals(List.of("AK5", "A")));
  }
}
