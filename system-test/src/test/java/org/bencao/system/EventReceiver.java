package org.bencao.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A company's own program that hears of events: takes each, and acts on the first of its kind. */
final class EventReceiver implements AutoCloseable {

  private static final int TAKEN = 204;

  private final HttpServer server;
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ConcurrentMap<String, List<String>> calls = new ConcurrentHashMap<>();

  private EventReceiver(HttpServer server) {
    this.server = server;
  }

  static EventReceiver start() {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      var receiver = new EventReceiver(HttpServer.create(address, 50));
      receiver.server.createContext("/", receiver::take);
      receiver.server.setExecutor(receiver.pool);
      receiver.server.start();
      return receiver;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** The bodies of each event, by the key under which it was sent; equal ones, if all is well. */
  Map<String, List<String>> calls() {
    return calls;
  }

  /** Whether it was told something of that order. */
  boolean heardOf(String order) {
    return calls.values().stream().flatMap(List::stream).anyMatch(body -> body.contains(order));
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      var key = exchange.getRequestHeaders().getFirst("Bencao-Delivery");
      calls.computeIfAbsent(key, first -> new CopyOnWriteArrayList<>()).add(body);
      exchange.sendResponseHeaders(TAKEN, -1);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    pool.shutdownNow();
  }
}
