package org.bencao.integration.transport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.bencao.exchange.boundary.WebhookUrl;

/**
 * One connection to an address that was checked, with one deadline for all that happens on it. The
 * client of {@code java.net.http} asks the name service by itself, so it could end up elsewhere
 * than the check did; here the name only serves to know the certificate.
 */
final class WebhookConnection implements AutoCloseable {

  private final WebhookUrl url;
  private final SSLSocketFactory trust;
  private final Duration connect;
  private final long deadline;
  private final CompletableFuture<Void> watch;

  private Socket wire = new Socket();
  private boolean closed;

  WebhookConnection(WebhookUrl url, SSLSocketFactory trust, Duration connect, Duration whole) {
    this.url = url;
    this.trust = trust;
    this.connect = connect;
    this.deadline = System.nanoTime() + whole.toNanos();
    // a peer that drips bytes would never run into the time-out of a read
    this.watch =
        CompletableFuture.runAsync(
            this::closeWire,
            CompletableFuture.delayedExecutor(whole.toNanos(), TimeUnit.NANOSECONDS));
  }

  boolean isOverdue() {
    return leftMillis() <= 1;
  }

  /** Connected, and for https with the certificate checked. */
  Socket open(List<InetAddress> addresses) throws IOException {
    var connected = connect(addresses);
    connected.setSoTimeout(leftMillis());
    return url.secure() ? secured(connected) : connected;
  }

  /** The first of them that takes the connection. */
  private Socket connect(List<InetAddress> addresses) throws IOException {
    IOException last = new IOException("no address");
    for (var address : addresses) {
      try {
        var next = next();
        int patience = (int) Math.min(leftMillis(), connect.toMillis());
        next.connect(new InetSocketAddress(address, url.port()), patience);
        return next;
      } catch (IOException e) {
        last = e;
      }
    }
    throw last;
  }

  /** A socket that failed once cannot be used again. */
  private synchronized Socket next() throws IOException {
    if (closed) {
      throw new SocketTimeoutException("closed at the deadline");
    }
    wire.close();
    wire = new Socket();
    return wire;
  }

  private Socket secured(Socket connected) throws IOException {
    var socket = (SSLSocket) trust.createSocket(connected, url.host(), url.port(), true);
    var parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }

  /** Never nothing, which would mean for ever. */
  private int leftMillis() {
    return (int) Math.max(1, TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime()));
  }

  @Override
  public void close() {
    watch.cancel(false);
    closeWire();
  }

  /** Not TLS, which would say good-bye and wait for the peer. */
  private synchronized void closeWire() {
    closed = true;
    try {
      wire.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
