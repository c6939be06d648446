package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A server as it is installed for work: https, an empty house, nothing of the demo. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecureServerIT {

  private static final String PASSWORD = "keeps-the-key";

  private final Settings plain =
      Settings.plain("it-secure-" + System.currentTimeMillis(), Ports.SECURE);
  private Server server;
  private TlsClient client;

  @BeforeAll
  void start() throws Exception {
    Files.createDirectories(plain.data());
    var store = plain.data().resolve("server.p12");
    client = TlsClient.withNewKey(store, PASSWORD, 8443 + plain.offset());
    server =
        new Server(
            plain
                .with("BENCAO_HTTPS_KEYSTORE", store.toString())
                .with("BENCAO_HTTPS_PASSWORD", PASSWORD));
    server.start();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  @DisplayName("https alone, and browsers are told to stay with it")
  void httpsAlone() throws Exception {
    var answer = client.get("/sign-in");

    assertThat(answer.statusCode()).isEqualTo(200);
    for (var path :
        List.of(
            "/sign-in",
            "/",
            "/nothing",
            "/%70ath",
            "/api/v1/openapi.json",
            "/api/v1/ordering/orders",
            "/jakarta.faces.resource/bencao.css.xhtml?ln=bencao")) {
      assertThat(client.get(path).headers().firstValue("Strict-Transport-Security").orElse(""))
          .as(path)
          .contains("max-age=31536000", "includeSubDomains");
    }
    int http = 8080 + plain.offset();
    assertThatThrownBy(() -> new Socket("127.0.0.1", http).close())
        .isInstanceOf(ConnectException.class);
  }

  @Test
  @DisplayName("the session's cookie is bound to this host and to https")
  void cookie() throws Exception {
    var cookies = client.get("/sign-in").headers().allValues("Set-Cookie");

    assertThat(cookies).isNotEmpty();
    assertThat(cookies)
        .allMatch(
            cookie ->
                cookie.startsWith("__Host-bencao=")
                    && cookie.toLowerCase(java.util.Locale.ROOT).contains("secure")
                    && cookie.contains("HttpOnly")
                    && cookie.contains("SameSite=Lax")
                    && cookie.contains("path=/")
                    && !cookie.toLowerCase(java.util.Locale.ROOT).contains("domain="));
  }

  @Test
  @DisplayName("TLS 1.3 first, 1.2 with forward secrecy, nothing older")
  void protocols() throws IOException {
    var softly = new SoftAssertions();
    softly.assertThat(client.shaken("TLSv1.3", "TLSv1.2").getProtocol()).isEqualTo("TLSv1.3");
    softly
        .assertThat(client.shaken("TLSv1.2").getCipherSuite())
        .startsWith("TLS_ECDHE_")
        .contains("_GCM_");
    softly
        .assertThat(client.greeted(0x0303, 0xC02B))
        .as("a greeting of TLS 1.2")
        .isEqualTo(TlsClient.HANDSHAKE);
    for (int old : new int[] {0x0302, 0x0301, 0x0300}) {
      softly
          .assertThat(client.greeted(old, 0xC009))
          .as("version " + old)
          .isNotEqualTo(TlsClient.HANDSHAKE);
    }
    softly.assertAll();
  }

  @Test
  @DisplayName("no cipher without authentication of what is sent, none without forward secrecy")
  void ciphers() throws IOException {
    for (var weak :
        List.of(
            "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256",
            "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA",
            "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA")) {
      try (var socket = client.socket()) {
        socket.setEnabledProtocols(new String[] {"TLSv1.2"});
        socket.setEnabledCipherSuites(new String[] {weak});
        assertThatThrownBy(socket::startHandshake).as(weak).isInstanceOf(SSLException.class);
      }
    }
  }

  @Test
  @DisplayName("a house without people has no account to guess, and none comes with it")
  void noDefaultAccounts() throws Exception {
    var softly = new SoftAssertions();
    softly.assertThat(client.get("/sign-in").body()).doesNotContainIgnoringCase("demo");
    softly.assertThat(server.signIns()).doesNotExist();
    for (var file : List.of("mgmt-users.properties", "application-users.properties")) {
      var accounts = Files.readAllLines(plain.data().resolve("server/configuration/" + file));
      softly.assertThat(accounts).as(file).allMatch(line -> line.isBlank() || line.startsWith("#"));
    }
    softly.assertAll();
  }

  @Test
  @DisplayName("nothing of the demo is there: no sandbox, no page of it, no sign-ins")
  void noDemo() throws Exception {
    for (var path : List.of("/sandbox/desk", "/api/v1/sandbox/ledger", "/api/v1/sandbox/next")) {
      assertThat(client.get(path).statusCode()).as(path).isIn(302, 401, 404, 405);
    }
    var log = Files.readString(plain.data().resolve("server/log/server.log"));
    assertThat(log).doesNotContain("sandbox-receive");
  }

  @Test
  @DisplayName("the server listens where it was told to, and for its operator on loopback alone")
  void listens() throws IOException {
    var softly = new SoftAssertions();
    var others =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
            .collect(Collectors.toList());
    for (var address : others) {
      for (int port : List.of(8080, 8443, 9990, 5445, 61616, 8009, 4447)) {
        softly
            .assertThat(isOpen(address, port + plain.offset()))
            .as(address + " " + port)
            .isFalse();
      }
    }
    softly.assertThat(isOpen(InetAddress.getLoopbackAddress(), 9990 + plain.offset())).isTrue();
    for (int port : List.of(5445, 8009, 4447, 3528, 25)) {
      softly.assertThat(isOpen(InetAddress.getLoopbackAddress(), port + plain.offset())).isFalse();
    }
    softly.assertAll();
  }

  @Test
  @DisplayName("the operator's door asks who is there, also on loopback")
  void management() throws Exception {
    var management = "http://127.0.0.1:" + (9990 + plain.offset()) + "/management";
    var answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(management)).build(),
                HttpResponse.BodyHandlers.ofString());

    assertThat(answer.statusCode()).isIn(401, 403, 307);
  }

  @Test
  @DisplayName("secrets of the environment stand in no log and in no file of the configuration")
  void secrets() throws IOException {
    var softly = new SoftAssertions();
    var log = Files.readString(plain.data().resolve("server/log/server.log"));
    softly.assertThat(log).doesNotContain(PASSWORD);
    try (var files = Files.walk(plain.data().resolve("server/configuration"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        softly
            .assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
            .as(file.toString())
            .doesNotContain(PASSWORD);
      }
    }
    softly.assertAll();
  }

  @Test
  @DisplayName("what the server writes is its owner's alone")
  void permissions() throws IOException {
    var softly = new SoftAssertions();
    try (var files = Files.walk(plain.data().resolve("server"), 3)) {
      for (var file : files.toList()) {
        var allowed = Files.getPosixFilePermissions(file, java.nio.file.LinkOption.NOFOLLOW_LINKS);
        boolean link = Files.isSymbolicLink(file);
        softly
            .assertThat(link || allowed.stream().noneMatch(one -> one.name().startsWith("OTHERS")))
            .as(file + " " + allowed)
            .isTrue();
      }
    }
    softly.assertAll();
  }

  private static boolean isOpen(InetAddress address, int port) {
    try (var socket = new Socket()) {
      socket.connect(new java.net.InetSocketAddress(address, port), 500);
      return true;
    } catch (IOException closed) {
      return false;
    }
  }
}
