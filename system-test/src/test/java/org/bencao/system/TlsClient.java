package org.bencao.system;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

/** Somebody who speaks to an installed server over TLS, and trusts the key that was made for it. */
final class TlsClient {

  /** The kind of a record that goes on; an alert is 21. */
  static final int HANDSHAKE = 22;

  private final SSLContext trusting;
  private final int port;

  private TlsClient(SSLContext trusting, int port) {
    this.trusting = trusting;
    this.port = port;
  }

  /** Makes a key store for a server at that port, and a client that trusts it. */
  static TlsClient withNewKey(Path store, String password, int port) throws Exception {
    makeKey(store, password);
    return new TlsClient(trusting(store, password), port);
  }

  HttpResponse<String> get(String path) throws Exception {
    var address = URI.create("https://localhost:" + port + path);
    return HttpClient.newBuilder()
        .sslContext(trusting)
        .build()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  SSLSession shaken(String... protocols) throws IOException {
    try (var socket = socket()) {
      socket.setEnabledProtocols(protocols);
      socket.startHandshake();
      return socket.getSession();
    }
  }

  /**
   * Says hello by hand, since the JDK would not in an old version.
   *
   * @return the kind of the first record of the answer; -1 when there is none
   */
  int greeted(int version, int cipher) throws IOException {
    var extensions =
        HexFormat.of().parseHex("000a00040002" + "0017" + "000b00020100" + "000d000400020403");
    var hello = new ByteArrayOutputStream();
    var out = new DataOutputStream(hello);
    out.writeShort(version);
    out.write(new byte[32]);
    out.writeByte(0);
    out.writeShort(2);
    out.writeShort(cipher);
    out.writeShort(0x0100);
    out.writeShort(extensions.length);
    out.write(extensions);
    try (var wire = new Socket("127.0.0.1", port)) {
      wire.setSoTimeout(5_000);
      var record = new DataOutputStream(wire.getOutputStream());
      record.writeByte(HANDSHAKE);
      record.writeShort(0x0301);
      record.writeShort(hello.size() + 4);
      record.writeInt(0x0100_0000 | hello.size());
      record.write(hello.toByteArray());
      record.flush();
      return wire.getInputStream().read();
    } catch (SocketException closed) {
      return -1;
    }
  }

  SSLSocket socket() throws IOException {
    return (SSLSocket) trusting.getSocketFactory().createSocket("127.0.0.1", port);
  }

  private static void makeKey(Path store, String password)
      throws IOException, InterruptedException {
    var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    var made =
        new ProcessBuilder(
                tool,
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost,ip:127.0.0.1",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                password)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!made.waitFor(60, TimeUnit.SECONDS) || made.exitValue() != 0) {
      throw new AssertionError("no key in " + store);
    }
  }

  private static SSLContext trusting(Path store, String password)
      throws IOException, GeneralSecurityException {
    var keys = KeyStore.getInstance(store.toFile(), password.toCharArray());
    var trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    for (var alias : Collections.list(keys.aliases())) {
      trusted.setCertificateEntry(alias, keys.getCertificate(alias));
    }
    var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(trusted);
    var context = SSLContext.getInstance("TLS");
    context.init(null, managers.getTrustManagers(), null);
    return context;
  }
}
