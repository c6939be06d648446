package org.bencao.integration.transport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bencao.integration.sandbox.SandboxTracePlatform;
import org.bencao.receiving.boundary.SlipKind;
import org.bencao.receiving.boundary.SlipPlatform.Answer;
import org.bencao.receiving.boundary.SlipPlatform.Slip;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TracePlatformTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<JsonNode> bodies = Collections.synchronizedList(new ArrayList<>());
  private final List<String> keys = Collections.synchronizedList(new ArrayList<>());
  private HttpServer server;
  private int status = 200;
  private String reply = "{\"reference\":\"R-1\"}";

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          bodies.add(JSON.readTree(exchange.getRequestBody()));
          keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
          keys.add(exchange.getRequestHeaders().getFirst("Authorization"));
          var bytes = reply.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  @DisplayName("I3: a slip goes up with its kind, its places and its codes, under one key")
  void uploads() {
    var answer = platform().upload(slip(2));

    assertThat(answer).isEqualTo(new Answer.Taken("R-1"));
    assertThat(bodies).hasSize(1);
    assertThat(bodies.get(0).path("billType").asText()).isEqualTo("102");
    assertThat(bodies.get(0).path("site").asText()).isEqualTo("9520000000011");
    assertThat(bodies.get(0).path("codes")).hasSize(2);
    assertThat(keys).containsExactly("S1-1", "Bearer secret");
  }

  @Test
  @DisplayName("I3: more codes than one call takes go up in parts")
  void uploadsInParts() {
    assertThat(platform().upload(slip(7_001))).isInstanceOf(Answer.Taken.class);

    assertThat(bodies)
        .extracting(body -> body.path("codes").size())
        .containsExactly(3_500, 3_500, 1);
    assertThat(bodies).extracting(body -> body.path("part").asInt()).containsExactly(1, 2, 3);
  }

  @Test
  @DisplayName("I3: every failure is an answer that says why")
  void failsInWords() {
    status = 422;
    reply = "{\"detail\":\"code unknown\"}";
    assertThat(platform().upload(slip(1)))
        .isEqualTo(new Answer.Failed("answered 422: code unknown"));
    status = 500;
    reply = "<html>";
    assertThat(platform().upload(slip(1))).isEqualTo(new Answer.Failed("answered 500"));
    status = 200;
    reply = "{}";
    assertThat(platform().upload(slip(1)))
        .isEqualTo(new Answer.Failed("answered 200 without a reference"));
    server.stop(0);
    assertThat(platform().upload(slip(1))).isInstanceOf(Answer.Failed.class);
  }

  @Test
  @DisplayName("I3: the played platform knows a pack at one place, and a slip once")
  void isPlayed() {
    var played = new SandboxTracePlatform();
    var first = slip(1);
    assertThat(played.upload(first)).isEqualTo(new Answer.Taken("DEMO-S1"));
    assertThat(played.upload(first)).isEqualTo(new Answer.Taken("DEMO-S1"));
    var other = new Slip("S2", SlipKind.PURCHASE_IN, "D", "9520000000028", "9", first.codes());
    assertThat(played.upload(other)).isInstanceOf(Answer.Failed.class);
    played.upload(new Slip("S3", SlipKind.RETURN_OUT, "R", first.site(), "9", first.codes()));
    assertThat(played.upload(other)).isInstanceOf(Answer.Taken.class);
  }

  private TracePlatform platform() {
    var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/slips");
    return new TracePlatform(Optional.of(address), Optional.of("secret"));
  }

  private static Slip slip(int codes) {
    return new Slip(
        "S1",
        SlipKind.PURCHASE_IN,
        "DN-1",
        "9520000000011",
        "9520000000028",
        IntStream.range(0, codes).mapToObj(at -> "8" + at).toList());
  }
}
