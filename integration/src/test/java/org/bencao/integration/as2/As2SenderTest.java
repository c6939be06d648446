package org.bencao.integration.as2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.bencao.exchange.boundary.As2Answer;
import org.bencao.exchange.boundary.As2Request;
import org.bencao.integration.transport.NotTaken;
import org.bencao.partner.boundary.As2Peer;
import org.bencao.partner.boundary.PartnerReach.Way;
import org.bencao.testing.Partners;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class As2SenderTest {

  private static final byte[] DOCUMENT = "ISA*00*~".getBytes(StandardCharsets.US_ASCII);
  private static final String FILE = "abc.x12";

  @TempDir static Path folder;

  private final List<As2Request> heard = new ArrayList<>();
  private final List<OpenedMessage> opened = new ArrayList<>();
  private As2Fixture fixture;
  private As2Identity next;
  private String answering = "good";
  private FrontDoor station;

  @BeforeEach
  void start() throws Exception {
    fixture = new As2Fixture(folder);
    next = new As2Identity(folder.resolve("next"), As2Fixture.PARTNER, Clock.systemUTC());
    station = new FrontDoor(this::answer);
  }

  @AfterEach
  void stop() {
    station.close();
  }

  private String url() {
    return "http://127.0.0.1:%d/as2".formatted(station.port());
  }

  private As2Answer answer(As2Request request) {
    heard.add(request);
    try {
      var message =
          MimeEntity.of(
              List.of("Content-Type: " + request.head("content-type").orElseThrow()),
              request.body().readAllBytes());
      var keys = new ArrayList<>(fixture.partner.keys());
      keys.addAll(next.keys());
      opened.add(
          OpenedMessage.of(
              message, keys, List.of(fixture.portal.signing().certificate()), 1_000_000));
      return answer(request.head("message-id").orElseThrow());
    } catch (As2Fault | IOException e) {
      throw new AssertionError(e);
    }
  }

  private As2Answer answer(String id) {
    var right = Mic.of(opened.get(opened.size() - 1).signed(), "sha-256");
    var receipt =
        switch (answering) {
          case "refused" -> written(id, "processed/error: decryption-failed", Optional.empty());
          case "warned" -> written(id, "processed/warning: duplicate-document", Optional.of(right));
          case "other bytes" -> written(id, "processed", Optional.of(new Mic("sha-256", "AAAA")));
          case "known, no bytes" ->
              written(id, "processed/Warning: duplicate-document", Optional.empty());
          case "no bytes" -> written(id, "processed", Optional.empty());
          case "other message" -> written("<x@y>", "processed", Optional.of(right));
          default -> written(id, "processed", Optional.of(right));
        };
    if (answering.equals("line feeds")) {
      receipt = withLineFeeds(receipt);
    }
    var signed =
        switch (answering) {
          case "unsigned" -> receipt;
          case "signed by a stranger" -> As2Seal.signed(receipt, fixture.portal.signing());
          case "signed by the next" -> As2Seal.signed(receipt, next.signing());
          default -> As2Seal.signed(receipt, fixture.partner.signing());
        };
    return switch (answering) {
      case "no receipt" ->
          new As2Answer(200, Map.of("Content-Type", "text/html"), "<html>".getBytes());
      case "nothing" -> new As2Answer(200, Map.of(), new byte[0]);
      case "fails" -> new As2Answer(500, Map.of(), new byte[0]);
      case "elsewhere" ->
          new As2Answer(307, Map.of("Location", "http://127.0.0.1:1/"), new byte[0]);
      case "endless" ->
          new As2Answer(200, Map.of("Content-Type", "multipart/report"), new byte[300_000]);
      default ->
          new As2Answer(
              200,
              Map.of("Content-Type", signed.field("content-type").orElseThrow()),
              signed.body());
    };
  }

  /** As stations write the fields whose texts are made by hand. */
  private static MimeEntity withLineFeeds(MimeEntity receipt) {
    try {
      var parts = receipt.parts();
      var fields = new String(parts.get(1).body(), StandardCharsets.US_ASCII).replace("\r\n", "\n");
      return MimeEntity.multipart(
          "multipart/report",
          List.of(
              parts.get(0),
              MimeEntity.of(
                  List.of("Content-Type: message/disposition-notification"),
                  fields.getBytes(StandardCharsets.US_ASCII))));
    } catch (As2Fault e) {
      throw new AssertionError(e);
    }
  }

  private static MimeEntity written(String id, String disposition, Optional<Mic> mic) {
    return Receipt.written(As2Fixture.PARTNER, id, disposition, mic, "as it is");
  }

  @ParameterizedTest
  @CsvSource({
    "refused, says processed/error: decryption-failed",
    "other bytes, other bytes",
    "no bytes, other bytes",
    "other message, is for <x@y>",
    "unsigned, not signed",
    "signed by a stranger, another certificate",
    "no receipt, text/html",
    "nothing, text/plain",
    "fails, status 500",
    "elsewhere, status 307",
    "endless, more than"
  })
  @DisplayName(
      "J2, rel:I7 without a receipt that proves it a document counts as not taken, and goes again under the same name")
  void isNotTaken(String what, String why) throws Exception {
    answering = what;
    var sender = fixture.sender(Clock.systemUTC());

    assertThatThrownBy(() -> sender.send(fixture.view(url()), 7, FILE, DOCUMENT))
        .isInstanceOf(NotTaken.class)
        .hasMessageContaining("hx did not take abc.x12")
        .hasMessageContaining(why);
    assertThat(fixture.got).isEmpty();
    assertThat(fixture.reach.isOut(1, Way.PUT)).isTrue();

    answering = "good";
    sender.send(fixture.view(url()), 7, FILE, DOCUMENT);

    assertThat(fixture.got).containsOnlyKeys("<abc.x12@bencao>");
    assertThat(fixture.reach.isOut(1, Way.PUT)).isFalse();
    assertThat(heard)
        .extracting(request -> request.head("message-id").orElseThrow())
        .containsExactly("<abc.x12@bencao>", "<abc.x12@bencao>");
    assertThat(opened).allSatisfy(one -> assertThat(one.payload()).isEqualTo(DOCUMENT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"warned", "known, no bytes", "line feeds"})
  @DisplayName(
      "J2 a receipt with a warning is one, and so is one that only says that it was taken before")
  void takesWarnings(String what) {
    answering = what;

    fixture.sender(Clock.systemUTC()).send(fixture.view(url()), 7, FILE, DOCUMENT);

    assertThat(fixture.got).hasSize(1);
  }

  @Test
  @DisplayName("J2 a station that is away is told as such")
  void isAway() {
    station.close();

    assertThatThrownBy(
            () -> fixture.sender(Clock.systemUTC()).send(fixture.view(url()), 7, FILE, DOCUMENT))
        .isInstanceOf(NotTaken.class);
    assertThat(fixture.reach.isOut(1, Way.PUT)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2027-01-14T15:59:59Z, false", "2027-01-14T16:00:00Z, true"})
  @DisplayName(
      "J2 from its day on, in the partner's time zone, it is encrypted to the next certificate; receipts by either are taken")
  void followsTheCertificate(Instant now, boolean isNext) throws Exception {
    answering = "signed by the next";
    var peer =
        new As2Peer(
            As2Fixture.PARTNER,
            url(),
            As2Fixture.certificate(fixture.partner),
            Optional.of(
                new As2Peer.Successor(
                    As2Fixture.certificate(next), LocalDate.parse("2027-01-15"))));
    var sent = new ArrayList<byte[]>();
    station.close();
    station =
        new FrontDoor(
            request -> {
              var body = request.body().readAllBytes();
              sent.add(body);
              return answer(new As2Request(request.head(), new ByteArrayInputStream(body)));
            });
    var at = new As2Peer(peer.name(), url(), peer.certificate(), peer.successor());

    fixture
        .sender(Clock.fixed(now, ZoneOffset.UTC))
        .send(Partners.byAs2(at, fixture.stage), 7, FILE, DOCUMENT);

    var message =
        MimeEntity.of(
            List.of("Content-Type: application/pkcs7-mime; smime-type=enveloped-data"),
            sent.get(0));
    assertThat(opens(message, next)).isEqualTo(isNext);
    assertThat(opens(message, fixture.partner)).isEqualTo(!isNext);
    assertThat(fixture.got).hasSize(1);
  }

  private static boolean opens(MimeEntity message, As2Identity identity) {
    try {
      As2Seal.decrypted(message, identity.keys());
      return true;
    } catch (As2Fault e) {
      return false;
    }
  }

  @Test
  @DisplayName(
      "J4 what was taken goes again as another message, for the first one would not be looked at")
  void sendsAgainAsAnother() {
    var sender = fixture.sender(Clock.systemUTC());
    sender.send(fixture.view(url()), 7, FILE, DOCUMENT);
    sender.send(fixture.view(url()), 7, FILE, DOCUMENT);

    assertThat(fixture.got).containsOnlyKeys("<abc.x12@bencao>", "<abc.x12.1@bencao>");
  }

  @Test
  @DisplayName(
      "rel:I7 of two that drive the same document the second finds the receipt of the first")
  void isTakenByTheOther() {
    fixture.racing.set(true);

    fixture.sender(Clock.systemUTC()).send(fixture.view(url()), 7, FILE, DOCUMENT);

    assertThat(fixture.got).hasSize(1);
    assertThat(fixture.reach.isOut(1, Way.PUT)).isFalse();
  }

  @Test
  @DisplayName("J2 a receipt that drips is not waited for")
  void doesNotWait() throws Exception {
    try (var dripping = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var server = Executors.newSingleThreadExecutor();
      server.submit(() -> drip(dripping));
      var at = "http://127.0.0.1:%d/as2".formatted(dripping.getLocalPort());

      assertThatThrownBy(
              () -> fixture.sender(Clock.systemUTC()).send(fixture.view(at), 7, FILE, DOCUMENT))
          .isInstanceOf(NotTaken.class);
      server.shutdownNow();
    }
  }

  /** A head, and then nothing more. */
  private static Void drip(ServerSocket door) throws IOException {
    try (var client = door.accept()) {
      client
          .getOutputStream()
          .write(
              "HTTP/1.1 200 OK\r\nContent-Type: multipart/report\r\nContent-Length: 9\r\n\r\nA"
                  .getBytes(StandardCharsets.US_ASCII));
      client.getOutputStream().flush();
      while (client.getInputStream().read() >= 0) {
        // until the other side hangs up
      }
    }
    return null;
  }
}
