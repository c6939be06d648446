package org.bencao.integration.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.bencao.exchange.boundary.WebhookAnswer;
import org.bencao.exchange.boundary.WebhookCall;
import org.bencao.exchange.boundary.WebhookFault;
import org.bencao.exchange.boundary.WebhookTarget;
import org.bencao.exchange.boundary.WebhookTargets;
import org.bencao.exchange.boundary.WebhookUrl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("J2: the call to a receiver")
class WebhookSenderTest {

  private static final Instant NOW = Instant.parse("2025-11-26T08:00:00Z");
  private static final String BODY = "{\"id\":\"0H1\",\"type\":\"order.placed\"}";
  private static final String SECRET = "bencao_hook_c2VjcmV0";

  private final WebhookSender sender = new WebhookSender();

  WebhookSenderTest() {
    sender.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    sender.targets = leadingTo(InetAddress.getLoopbackAddress());
  }

  @Test
  void isASignedPostOfTheEvent() throws IOException {
    try (var receiver = Receiver.plain()) {
      var answer = sender.send(call(receiver, "/in?key=1"));

      assertThat(answer).isEqualTo(WebhookAnswer.of(204));
      assertThat(answer.isTaken()).isTrue();
      var heard = receiver.heard.get(0);
      assertThat(heard.method()).isEqualTo("POST");
      assertThat(heard.path()).isEqualTo("/in?key=1");
      assertThat(heard.body()).isEqualTo(BODY);
      assertThat(heard.header("Content-type")).isEqualTo("application/json");
      assertThat(heard.header("Bencao-event")).isEqualTo("order.placed");
      assertThat(heard.header("Bencao-delivery")).isEqualTo("0000000000016");
      assertThat(heard.header("Bencao-signature"))
          .isEqualTo(
              WebhookSignature.of(
                  SECRET, NOW.getEpochSecond(), BODY.getBytes(StandardCharsets.UTF_8)));
    }
  }

  @Test
  @DisplayName("goes to the address that was checked, not to what the name says by now")
  void goesToTheAddressThatWasChecked() throws IOException {
    try (var receiver = Receiver.plain()) {
      var answer = sender.send(call("http://erp.invalid:" + receiver.port() + "/"));

      assertThat(answer.isTaken()).isTrue();
      assertThat(receiver.heard.get(0).header("Host")).isEqualTo("erp.invalid:" + receiver.port());
    }
  }

  @Test
  void doesNotHappenWhereTheTargetIsShut() throws IOException {
    try (var receiver = Receiver.plain()) {
      sender.targets =
          new WebhookTargets() {
            @Override
            public WebhookTarget of(String text) {
              return new WebhookTarget.Shut(WebhookFault.HOST_NOT_PUBLIC);
            }
          };

      assertThat(sender.send(call(receiver, "/")))
          .isEqualTo(WebhookAnswer.of(WebhookFault.HOST_NOT_PUBLIC));
      assertThat(receiver.heard).isEmpty();
    }
  }

  @Test
  void followsNoRedirect() throws IOException {
    try (var receiver = Receiver.plain().answering(307)) {
      var answer = sender.send(call(receiver, "/"));

      assertThat(answer).isEqualTo(WebhookAnswer.of(307));
      assertThat(answer.isTaken()).isFalse();
      assertThat(receiver.heard).hasSize(1);
    }
  }

  @Test
  @DisplayName("rel:F11 ends at its deadline when nobody answers")
  void endsWhenNobodyAnswers() throws IOException {
    sender.whole = Duration.ofMillis(300);
    try (var receiver = Receiver.plain().silent()) {
      long start = System.nanoTime();

      assertThat(sender.send(call(receiver, "/")))
          .isEqualTo(WebhookAnswer.of(WebhookFault.TIMEOUT));
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
  }

  @Test
  @DisplayName("rel:F11 ends at its deadline when somebody answers byte by byte")
  void endsWhenSomebodyDripsBytes() throws IOException {
    sender.whole = Duration.ofMillis(500);
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var dripping = CompletableFuture.runAsync(() -> drip(socket));

      assertThat(sender.send(call("http://127.0.0.1:" + socket.getLocalPort() + "/")))
          .isEqualTo(WebhookAnswer.of(WebhookFault.TIMEOUT));
      assertThat(dripping).succeedsWithin(Duration.ofSeconds(20));
    }
  }

  @Test
  void knowsAHalfAnswerFromAnAnswer() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CompletableFuture.runAsync(() -> say(socket, "HTTP/1.1 20"));

      assertThat(sender.send(call("http://127.0.0.1:" + socket.getLocalPort() + "/")))
          .isEqualTo(WebhookAnswer.of(WebhookFault.NO_ANSWER));
    }
  }

  @Test
  void saysThatNobodyListens() throws IOException {
    int port;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }

    assertThat(sender.send(call("http://127.0.0.1:" + port + "/")))
        .isEqualTo(WebhookAnswer.of(WebhookFault.NO_CONNECTION));
  }

  @Test
  void knowsTheReceiverByItsCertificate() throws Exception {
    var identity = TestIdentity.of("erp.example");
    try (var receiver = Receiver.secured(identity.server())) {
      var address = "https://erp.example:" + receiver.port() + "/in";
      assertThat(sender.send(call(address)))
          .as("an authority that nobody trusts")
          .isEqualTo(WebhookAnswer.of(WebhookFault.NOT_TRUSTED));

      sender.trust = identity.trust();

      assertThat(sender.send(call(address)).isTaken()).isTrue();
      assertThat(sender.send(call(address.replace("erp.", "other."))))
          .as("the certificate of another host")
          .isEqualTo(WebhookAnswer.of(WebhookFault.NOT_TRUSTED));
      assertThat(receiver.heard).hasSize(1);
    }
  }

  private static WebhookCall call(Receiver receiver, String path) {
    return call("http://127.0.0.1:" + receiver.port() + path);
  }

  private static WebhookCall call(String url) {
    return new WebhookCall(
        38, 1, url, SECRET, "order.placed", BODY.getBytes(StandardCharsets.UTF_8));
  }

  private static WebhookTargets leadingTo(InetAddress address) {
    return new WebhookTargets() {
      @Override
      public WebhookTarget of(String text) {
        return new WebhookTarget.Open(WebhookUrl.read(text).orElseThrow(), List.of(address));
      }
    };
  }

  private static void say(ServerSocket socket, String answer) {
    try (var peer = socket.accept()) {
      peer.getInputStream().read(new byte[8192]);
      peer.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Until the other side hangs up. */
  private static void drip(ServerSocket socket) {
    try (var peer = socket.accept()) {
      peer.setSoTimeout(20);
      peer.setTcpNoDelay(true);
      while (true) {
        peer.getOutputStream().write('H');
        hear(peer);
      }
    } catch (IOException hungUp) {
      // what the test waits for
    }
  }

  private static void hear(Socket peer) throws IOException {
    try {
      if (peer.getInputStream().read(new byte[8192]) < 0) {
        throw new IOException("hung up");
      }
    } catch (SocketTimeoutException nothing) {
      // the pause between two bytes
    }
  }
}
