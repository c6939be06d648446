package org.bencao.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WireTest {

  private static final int CHUNKED = 0;

  private HttpServer server;
  private Wire wire;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/measured", exchange -> answer(exchange, 200, "布洛芬", false));
    server.createContext("/chunked", exchange -> answer(exchange, 200, "row ".repeat(9_999), true));
    server.createContext("/refused", exchange -> answer(exchange, 409, "no", false));
    server.createContext("/echo", exchange -> answer(exchange, 201, asked(exchange), false));
    server.start();
    wire = new Wire(server.getAddress().getPort());
  }

  @AfterEach
  void stop() throws IOException {
    wire.close();
    server.stop(0);
  }

  @Test
  void answersOfBothKindsComeOverOneConnection() throws IOException {
    assertThat(wire.get("/measured", "").text()).isEqualTo("布洛芬");
    assertThat(wire.get("/chunked", "").text()).isEqualTo("row ".repeat(9_999));
    assertThat(wire.get("/measured", "").text()).isEqualTo("布洛芬");
  }

  @Test
  void headersAndBodyArriveAsTheyWereSent() throws IOException {
    var reply = wire.post("/echo", "X-Key: 7\r\n", "布洛芬");

    assertThat(reply.text()).isEqualTo("7 布洛芬");
    assertThat(reply.header("content-length")).contains("11");
  }

  @Test
  void anotherAnswerThanTheExpectedOneIsAFailureThatShowsIt() throws IOException {
    var reply = wire.get("/refused", "");

    assertThatThrownBy(() -> reply.expect(200))
        .hasMessageContaining("409")
        .hasMessageEndingWith("no");
  }

  private static String asked(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    return exchange.getRequestHeaders().getFirst("X-Key") + " " + body;
  }

  private static void answer(HttpExchange exchange, int status, String text, boolean chunked)
      throws IOException {
    var body = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, chunked ? CHUNKED : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
