package org.bencao.integration.as2;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Locale;
import org.bencao.exchange.boundary.As2Door;
import org.bencao.exchange.boundary.As2Request;

/** Serves a door over HTTP on loopback, as the portal's pages do. */
final class FrontDoor implements AutoCloseable {

  private final HttpServer server;

  FrontDoor(As2Door door) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/as2", exchange -> answer(door, exchange));
    server.start();
  }

  private static void answer(As2Door door, HttpExchange exchange) throws IOException {
    var head = new HashMap<String, String>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> head.put(name.toLowerCase(Locale.ROOT), values.get(0)));
    var answer = door.take(new As2Request(head, exchange.getRequestBody()));
    answer.head().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
    exchange.sendResponseHeaders(answer.status(), answer.body().length);
    exchange.getResponseBody().write(answer.body());
    exchange.close();
  }

  int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
