package org.bencao.testing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.bencao.partner.boundary.As2Certificate;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Certificates of stations that nobody has the key of any more. */
public final class Certificates {

  private static final int BITS = 2048;

  private Certificates() {}

  /** One that holds for a year. */
  public static As2Certificate good(String name) {
    return of(name, "RSA", BITS, Duration.ofDays(365));
  }

  public static As2Certificate weak(String name) {
    return of(name, "RSA", 1024, Duration.ofDays(365));
  }

  /** One with which nothing can be encrypted. */
  public static As2Certificate elliptic(String name) {
    return of(name, "EC", 256, Duration.ofDays(365));
  }

  public static As2Certificate over(String name) {
    return of(name, "RSA", BITS, Duration.ofDays(-1));
  }

  private static As2Certificate of(String name, String kind, int bits, Duration life) {
    try {
      var generator = KeyPairGenerator.getInstance(kind);
      generator.initialize(bits);
      var pair = generator.generateKeyPair();
      var subject = new X500Name("CN=" + name);
      var now = Instant.now();
      var holder =
          new JcaX509v3CertificateBuilder(
                  subject,
                  BigInteger.valueOf(System.nanoTime()),
                  Date.from(now.minus(Duration.ofDays(30))),
                  Date.from(now.plus(life)),
                  subject,
                  pair.getPublic())
              .build(
                  new JcaContentSignerBuilder("SHA256with" + (kind.equals("EC") ? "ECDSA" : kind))
                      .build(pair.getPrivate()));
      return new As2Certificate(Base64.getEncoder().encodeToString(holder.getEncoded()));
    } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
