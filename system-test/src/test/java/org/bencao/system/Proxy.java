package org.bencao.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Stands between a client and a server of this machine and passes their bytes on, or does not. */
final class Proxy implements AutoCloseable {

  private static final int PIECE = 8192;
  private static final long MOMENT = Duration.ofMillis(20).toNanos();

  private final ServerSocket door;
  private final int target;
  private final ExecutorService pumps = Executors.newCachedThreadPool();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger connections = new AtomicInteger();
  private volatile Weather weather = Weather.clear();

  private Proxy(ServerSocket door, int target) {
    this.door = door;
    this.target = target;
  }

  /** In front of a port of this machine, at a port that is free. */
  static Proxy before(int target) {
    try {
      var proxy = new Proxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), target);
      proxy.pumps.execute(proxy::accept);
      return proxy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return door.getLocalPort();
  }

  /** Counts from now on, for connections that are open too. */
  void is(Weather other) {
    weather = other;
  }

  /** How often somebody connected. */
  int connections() {
    return connections.get();
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        var client = door.accept();
        connections.incrementAndGet();
        open.add(client);
        pumps.execute(() -> join(client));
      } catch (IOException e) {
        // closed, or a client that was gone before it was served: the next one is waited for
      }
    }
  }

  private void join(Socket client) {
    try {
      var server = new Socket();
      open.add(server);
      server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target));
      pumps.execute(() -> pass(client, server, false));
      pass(server, client, true);
    } catch (IOException e) {
      reset(client);
    }
  }

  /** Until one side hangs up; then the other hears of it. */
  private void pass(Socket from, Socket to, boolean answer) {
    var piece = new byte[PIECE];
    int passed = 0;
    try {
      int length = from.getInputStream().read(piece);
      while (length >= 0) {
        var now = weather;
        int left = answer ? Math.min(length, now.breaksAfter() - passed) : length;
        LockSupport.parkNanos(answer ? now.delay().toNanos() : 0);
        holdOn();
        to.getOutputStream().write(piece, 0, Math.max(0, left));
        to.getOutputStream().flush();
        if (left < length) {
          throw new IOException("broken off");
        }
        passed += length;
        length = from.getInputStream().read(piece);
      }
      hangUp(from, to);
    } catch (IOException e) {
      reset(to);
      reset(from);
    }
  }

  /** What was sent meanwhile arrives after it, as TCP sends again what a dead line lost. */
  private void holdOn() {
    while (weather.holds() && !door.isClosed()) {
      LockSupport.parkNanos(MOMENT);
    }
  }

  private void hangUp(Socket from, Socket to) throws IOException {
    to.shutdownOutput();
    if (from.isOutputShutdown()) {
      from.close();
      to.close();
      open.removeAll(Set.of(from, to));
    }
  }

  /** Not a good-bye: what is under way is lost. */
  private void reset(Socket socket) {
    try (socket) {
      open.remove(socket);
      socket.setSoLinger(true, 0);
    } catch (IOException e) {
      // it is gone already, which is what was wanted
    }
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Set.copyOf(open).forEach(this::reset);
    pumps.shutdownNow();
  }
}
