package org.bencao.integration.as2;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bencao.common.DataFolder;
import org.bencao.partner.boundary.As2Certificate;
import org.bencao.partner.boundary.As2Peer;
import org.bencao.partner.boundary.PortalStation;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.util.io.pem.PemReader;

/**
 * The portal's own AS2 station: its name, and keys with certificates that it signed itself, RSA of
 * 3072 bits for three years. The first is made at first need and kept in the data folder, readable
 * by its owner alone. Each successor is made four months before the end and signed with one month
 * before it: so partners have three months to take it in.
 */
@ApplicationScoped
public class As2Identity implements PortalStation {

  static final Duration LIFE = Duration.ofDays(3 * 365);
  static final Duration SHOWN_BEFORE = Duration.ofDays(120);
  static final Duration SIGNS_BEFORE = Duration.ofDays(30);

  private static final String VARIABLE = "BENCAO_AS2_NAME";
  private static final String USUAL_NAME = "BENCAO";
  private static final int BITS = 3072;
  private static final int SERIAL_BITS = 120;

  /** Clocks of partners may be late. */
  private static final Duration EARLY = Duration.ofDays(1);

  private final Path folder;
  private final String name;
  private final Clock clock;
  private List<As2Key> known = List.of();

  /** For the container's proxy alone. */
  protected As2Identity() {
    this(null, null, null);
  }

  @Inject
  public As2Identity(Clock clock) {
    this(
        DataFolder.of("keys"),
        Optional.ofNullable(System.getenv(VARIABLE))
            .filter(given -> !given.isBlank())
            .orElse(USUAL_NAME),
        clock);
  }

  As2Identity(Path folder, String name, Clock clock) {
    if (name != null && !As2Peer.isName(name)) {
      throw new IllegalArgumentException(
          "%s: found %s, wanted printable ASCII without quotes and backslashes"
              .formatted(VARIABLE, name));
    }
    this.folder = folder;
    this.name = name;
    this.clock = clock;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<As2Certificate> certificates() {
    return keys().stream().filter(key -> !isOver(key)).map(As2Identity::certificate).toList();
  }

  private static As2Certificate certificate(As2Key key) {
    try {
      return new As2Certificate(Base64.getEncoder().encodeToString(key.certificate().getEncoded()));
    } catch (CertificateException e) {
      throw new IllegalStateException("a certificate of ours cannot be written", e);
    }
  }

  private boolean isOver(As2Key key) {
    return ends(key).isBefore(clock.instant());
  }

  /** To any of which something may be encrypted, oldest first. */
  synchronized List<As2Key> keys() {
    try {
      while (known.isEmpty() || ends(last()).minus(SHOWN_BEFORE).isBefore(clock.instant())) {
        known = with(known, kept(known.size() + 1));
      }
      return known;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private As2Key last() {
    return known.get(known.size() - 1);
  }

  private static List<As2Key> with(List<As2Key> keys, As2Key next) {
    var all = new ArrayList<>(keys);
    all.add(next);
    return List.copyOf(all);
  }

  /** With which it signs now. */
  As2Key signing() {
    var all = keys();
    var now = clock.instant();
    return all.stream()
        .filter(key -> ends(key).minus(SIGNS_BEFORE).isAfter(now))
        .findFirst()
        .orElse(all.get(all.size() - 1));
  }

  private static Instant ends(As2Key key) {
    return key.certificate().getNotAfter().toInstant();
  }

  /** Whichever server of several makes it first: the others have the same. */
  private As2Key kept(int number) throws IOException {
    var file = DataFolder.made(folder).resolve("as2-%d.pem".formatted(number));
    if (!Files.exists(file)) {
      DataFolder.write(file, made());
    }
    return read(file);
  }

  private static As2Key read(Path file) throws IOException {
    try (var pem = new PemReader(new StringReader(Files.readString(file)))) {
      var key = new PKCS8EncodedKeySpec(next(pem));
      var certificate = new ByteArrayInputStream(next(pem));
      return new As2Key(
          KeyFactory.getInstance("RSA").generatePrivate(key),
          (X509Certificate)
              CertificateFactory.getInstance("X.509").generateCertificate(certificate));
    } catch (GeneralSecurityException e) {
      throw new IOException(file + ": wanted a key and its certificate", e);
    }
  }

  private static byte[] next(PemReader pem) throws IOException {
    return Optional.ofNullable(pem.readPemObject())
        .orElseThrow(() -> new IOException("wanted a key and its certificate"))
        .getContent();
  }

  private String made() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS);
      var pair = generator.generateKeyPair();
      var subject = new X500NameBuilder().addRDN(BCStyle.CN, name).build();
      var now = clock.instant();
      var certificate =
          new JcaX509v3CertificateBuilder(
                  subject,
                  new BigInteger(SERIAL_BITS, new SecureRandom()).setBit(SERIAL_BITS),
                  Date.from(now.minus(EARLY)),
                  Date.from(now.plus(LIFE)),
                  subject,
                  pair.getPublic())
              .build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate()));
      var text = new StringWriter();
      try (var pem = new JcaPEMWriter(text)) {
        pem.writeObject(new JcaPKCS8Generator(pair.getPrivate(), null));
        pem.writeObject(certificate);
      }
      return text.toString();
    } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
      throw new IllegalStateException("a key of %d bits cannot be made".formatted(BITS), e);
    }
  }
}
