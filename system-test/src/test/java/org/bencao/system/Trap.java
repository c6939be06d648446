package org.bencao.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** A door on loopback that nobody has a reason to knock at; it counts who does. */
final class Trap implements AutoCloseable {

  private final ServerSocket door;
  private final AtomicInteger knocks = new AtomicInteger();

  Trap() {
    try {
      door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var listener = new Thread(this::listen, "trap");
    listener.setDaemon(true);
    listener.start();
  }

  int port() {
    return door.getLocalPort();
  }

  int knocks() {
    return knocks.get();
  }

  private void listen() {
    while (!door.isClosed()) {
      try {
        door.accept().close();
        knocks.incrementAndGet();
      } catch (IOException closed) {
        // the door is shut at the end of the tests, else the next knock is counted
      }
    }
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
