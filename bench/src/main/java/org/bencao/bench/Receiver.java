package org.bencao.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/** A supplier's own program: takes what is posted to it and remembers when it came. */
final class Receiver implements AutoCloseable {

  private static final int THREADS = 8;

  private final Clock clock;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final BlockingQueue<Receipt> receipts = new LinkedBlockingQueue<>();
  private final HttpServer server;

  /** One call. */
  record Receipt(Instant at, String body) {}

  Receiver(Clock clock) throws IOException {
    this.clock = clock;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::take);
    server.setExecutor(threads);
    server.start();
  }

  private void take(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    receipts.add(new Receipt(clock.instant(), body));
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }

  int port() {
    return server.getAddress().getPort();
  }

  BlockingQueue<Receipt> receipts() {
    return receipts;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
