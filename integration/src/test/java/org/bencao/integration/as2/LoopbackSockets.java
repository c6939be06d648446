package org.bencao.integration.as2;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.KeyManagementException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLContextSpi;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLServerSocketFactory;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;

/**
 * Lets a station that would listen on every address of the machine listen on loopback alone, on a
 * port that is free.
 */
final class LoopbackSockets extends SSLContext {

  private final CompletableFuture<Integer> port;

  private LoopbackSockets(CompletableFuture<Integer> port) {
    super(new Spi(port), null, "plain");
    this.port = port;
  }

  static LoopbackSockets open() {
    return new LoopbackSockets(new CompletableFuture<>());
  }

  int port() {
    return port.join();
  }

  private static final class Factory extends SSLServerSocketFactory {

    private final CompletableFuture<Integer> port;

    Factory(CompletableFuture<Integer> port) {
      this.port = port;
    }

    @Override
    public ServerSocket createServerSocket(int wanted) throws IOException {
      var socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      port.complete(socket.getLocalPort());
      return socket;
    }

    @Override
    public ServerSocket createServerSocket(int wanted, int backlog) throws IOException {
      return createServerSocket(wanted);
    }

    @Override
    public ServerSocket createServerSocket(int wanted, int backlog, InetAddress address)
        throws IOException {
      return createServerSocket(wanted);
    }

    @Override
    public String[] getDefaultCipherSuites() {
      return new String[0];
    }

    @Override
    public String[] getSupportedCipherSuites() {
      return new String[0];
    }
  }

  /** Whatever else is asked for is what the machine has. */
  private static final class Spi extends SSLContextSpi {

    private final CompletableFuture<Integer> port;
    private final SSLContext usual;

    Spi(CompletableFuture<Integer> port) {
      this.port = port;
      try {
        this.usual = SSLContext.getDefault();
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    protected SSLServerSocketFactory engineGetServerSocketFactory() {
      return new Factory(port);
    }

    @Override
    protected void engineInit(KeyManager[] keys, TrustManager[] trust, SecureRandom random)
        throws KeyManagementException {
      usual.init(keys, trust, random);
    }

    @Override
    protected SSLSocketFactory engineGetSocketFactory() {
      return usual.getSocketFactory();
    }

    @Override
    protected SSLEngine engineCreateSSLEngine() {
      return usual.createSSLEngine();
    }

    @Override
    protected SSLEngine engineCreateSSLEngine(String host, int at) {
      return usual.createSSLEngine(host, at);
    }

    @Override
    protected SSLSessionContext engineGetServerSessionContext() {
      return usual.getServerSessionContext();
    }

    @Override
    protected SSLSessionContext engineGetClientSessionContext() {
      return usual.getClientSessionContext();
    }
  }
}
