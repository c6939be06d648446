package org.bencao.integration.as2;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.as2.AS2Component;
import org.apache.camel.component.as2.api.AS2ClientConnection;
import org.apache.camel.component.as2.api.AS2ClientManager;
import org.apache.camel.component.as2.api.AS2CompressionAlgorithm;
import org.apache.camel.component.as2.api.AS2EncryptionAlgorithm;
import org.apache.camel.component.as2.api.AS2MessageStructure;
import org.apache.camel.component.as2.api.AS2SignatureAlgorithm;
import org.apache.camel.component.as2.api.entity.AS2MessageDispositionNotificationEntity;
import org.apache.camel.component.as2.api.entity.DispositionNotificationMultipartReportEntity;
import org.apache.camel.component.as2.api.entity.MultipartSignedEntity;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.bencao.partner.boundary.As2Certificate;

/**
 * A partner's AS2 station on loopback, by Apache Camel: it takes what is signed by the portal and
 * encrypted to it, and sends in whichever structure it is asked to.
 */
public final class As2Station implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  static final String PATH = "/station/as2";

  private final String name;
  private final As2Key own;
  private final X509Certificate portal;
  private final DefaultCamelContext camel = new DefaultCamelContext();
  private final LoopbackSockets sockets = LoopbackSockets.open();
  private final BlockingQueue<String> taken = new LinkedBlockingQueue<>();
  private final AtomicBoolean fails = new AtomicBoolean();

  /**
   * One with a key of its own.
   *
   * @param folder where it keeps that
   * @param portal the certificate of the portal, in PEM
   */
  public static As2Station of(String name, Path folder, String portal) {
    var own = new As2Identity(folder, name, Clock.systemUTC()).signing();
    return new As2Station(name, own, As2Certificate.read(portal).orElseThrow().x509());
  }

  As2Station(String name, As2Key own, X509Certificate portal) {
    this.name = name;
    this.own = own;
    this.portal = portal;
  }

  /** From now on it listens. */
  public void start() throws Exception {
    var registry = camel.getRegistry();
    registry.bind("own", new Certificate[] {own.certificate()});
    registry.bind("portal", new Certificate[] {portal});
    registry.bind("key", own.key());
    registry.bind("sockets", sockets);
    camel.addComponent("as2", new AS2Component());
    camel.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            errorHandler(noErrorHandler());
            from("as2:server/listen?requestUriPattern="
                    + PATH
                    + "&serverPortNumber="
                    + System.identityHashCode(this) % 100_000
                    + "&sslContext=#sockets&signingAlgorithm=SHA256WITHRSA"
                    + "&signingCertificateChain=#own&signingPrivateKey=#key"
                    + "&decryptingPrivateKey=#key&validateSigningCertificateChain=#portal")
                .process(As2Station.this::take);
          }
        });
    camel.start();
  }

  private void take(Exchange exchange) {
    if (fails.get()) {
      throw new IllegalStateException("the station has lost its disk");
    }
    taken.add(exchange.getMessage().getBody(String.class));
  }

  /** From now on nothing can be taken. */
  void fail() {
    fails.set(true);
  }

  /** By which it is known, in PEM. */
  public String certificate() throws CertificateEncodingException {
    var der = Base64.getEncoder().encodeToString(own.certificate().getEncoded());
    return new As2Certificate(der).pem();
  }

  /** Where it takes messages. */
  public String url() {
    return "http://127.0.0.1:%d%s".formatted(sockets.port(), PATH);
  }

  List<String> taken() {
    return List.copyOf(taken);
  }

  /** What it took next; nothing where nothing comes in time. */
  public Optional<String> next(Duration patience) throws InterruptedException {
    return Optional.ofNullable(taken.poll(patience.toMillis(), TimeUnit.MILLISECONDS));
  }

  /**
   * Sends a document to the portal, signed and encrypted.
   *
   * @return the answer: its status, and what its receipt says of the message
   */
  public String send(String to, int port, String document) throws IOException, HttpException {
    var answer = send(to, port, AS2MessageStructure.SIGNED_ENCRYPTED, document);
    return answer.getCode() + " " + disposition(answer);
  }

  /** As the receipt says it. */
  static String disposition(ClassicHttpResponse answer) {
    var signed = (MultipartSignedEntity) answer.getEntity();
    var report = (DispositionNotificationMultipartReportEntity) signed.getSignedDataEntity();
    var notification = (AS2MessageDispositionNotificationEntity) report.getPart(1);
    var modifier = notification.getDispositionModifier();
    return notification.getDispositionType().getType()
        + (modifier == null ? "" : "/" + modifier.getModifier());
  }

  /**
   * Sends a document to the portal.
   *
   * @return the answer that it gets
   */
  ClassicHttpResponse send(String to, int port, AS2MessageStructure structure, String document)
      throws IOException, HttpException {
    var connection =
        new AS2ClientConnection(
            "1.1",
            "station",
            "station",
            "127.0.0.1",
            port,
            PATIENCE,
            PATIENCE,
            1,
            PATIENCE,
            null,
            null);
    var exchange =
        new AS2ClientManager(connection)
            .send(
                document,
                "/as2",
                "order",
                name,
                name,
                to,
                structure,
                "application/edi-x12",
                "us-ascii",
                "7bit",
                AS2SignatureAlgorithm.SHA256WITHRSA,
                new Certificate[] {own.certificate()},
                own.key(),
                AS2CompressionAlgorithm.ZLIB,
                name,
                "sha-256",
                AS2EncryptionAlgorithm.AES256_CBC,
                new Certificate[] {portal},
                "order.x12",
                null,
                null,
                null,
                null);
    return (ClassicHttpResponse) exchange.getResponse();
  }

  @Override
  public void close() {
    camel.stop();
  }
}
