package org.bencao.partner.boundary;

import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.bencao.common.Sha256;

/**
 * By which a partner's AS2 station is known, and to which what it is sent is encrypted: X.509, RFC
 * 5280.
 *
 * @param der in Base64
 */
public record As2Certificate(String der) implements Serializable {

  /** With less, what is encrypted to it can be read by others. */
  public static final int FEWEST_BITS = 2_048;

  private static final int LONGEST = 4_000;
  private static final String HEAD = "-----BEGIN CERTIFICATE-----";
  private static final String FOOT = "-----END CERTIFICATE-----";

  /**
   * As people hand it over: in PEM, RFC 7468, or the Base64 of it alone.
   *
   * @return nothing of what is none, or is longer than one is
   */
  public static Optional<As2Certificate> read(String text) {
    int head = text.indexOf(HEAD);
    int foot = text.indexOf(FOOT);
    var inside = head >= 0 && foot > head ? text.substring(head + HEAD.length(), foot) : text;
    var der = inside.replaceAll("\\s", "");
    return der.length() <= LONGEST && isOne(der)
        ? Optional.of(new As2Certificate(der))
        : Optional.empty();
  }

  private static boolean isOne(String der) {
    try {
      parsed(der);
      return true;
    } catch (CertificateException | IllegalArgumentException e) {
      return false;
    }
  }

  private static X509Certificate parsed(String der) throws CertificateException {
    var bytes = Base64.getDecoder().decode(der);
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(bytes));
  }

  public X509Certificate x509() {
    try {
      return parsed(der);
    } catch (CertificateException e) {
      throw new IllegalStateException("a certificate that was agreed cannot be read", e);
    }
  }

  /** RSA, of enough bits: what it encrypts to and verifies with. */
  public boolean isStrong() {
    return x509().getPublicKey() instanceof RSAPublicKey key
        && key.getModulus().bitLength() >= FEWEST_BITS;
  }

  /** As people hand it over, RFC 7468. */
  public String pem() {
    return String.join("\n", HEAD, der.replaceAll("(.{64})(?=.)", "$1\n"), FOOT, "");
  }

  public Instant endsAt() {
    return x509().getNotAfter().toInstant();
  }

  public String subject() {
    return x509().getSubjectX500Principal().getName();
  }

  /** SHA-256 of its bytes, in hexadecimal: by which two people on the telephone compare it. */
  public String fingerprint() {
    return Sha256.hex(Sha256.of(Base64.getDecoder().decode(der)));
  }
}
