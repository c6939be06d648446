package org.bencao.operations.control;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemWriter;

/**
 * An invented authority that issues certificates for signing orders, so that the demo can be tried
 * without one of the real authority.
 */
public final class DemoAuthority {

  private static final String KEYS = "EC";
  private static final int BITS = 256;
  private static final String SIGNATURES = "SHA256withECDSA";
  private static final Duration LASTS = Duration.ofDays(3650);

  private final KeyPair keys;
  private final X500Name name;
  private final X509Certificate certificate;
  private final Instant from;

  /**
   * A certificate with its key.
   *
   * @param certificate of the signer
   */
  public record Signer(X509Certificate certificate, KeyPair keys) {

    /** Both in PEM, as signing programs read them. */
    public String pem() throws GeneralSecurityException {
      return DemoAuthority.pem("PRIVATE KEY", keys.getPrivate().getEncoded())
          + DemoAuthority.pem(certificate);
    }
  }

  public DemoAuthority(Instant from)
      throws GeneralSecurityException, OperatorCreationException, IOException {
    this.from = from;
    this.keys = keys();
    this.name = new X500NameBuilder().addRDN(BCStyle.CN, "Order signing authority (Demo)").build();
    var builder =
        new JcaX509v3CertificateBuilder(
            name,
            BigInteger.ONE,
            Date.from(from),
            Date.from(from.plus(LASTS)),
            name,
            keys.getPublic());
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
    builder.addExtension(
        Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
    this.certificate = new JcaX509CertificateConverter().getCertificate(builder.build(signing()));
  }

  private static KeyPair keys() throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance(KEYS);
    generator.initialize(BITS);
    return generator.generateKeyPair();
  }

  private ContentSigner signing() throws OperatorCreationException {
    return new JcaContentSignerBuilder(SIGNATURES).build(keys.getPrivate());
  }

  public X509Certificate certificate() {
    return certificate;
  }

  /**
   * Issues a certificate for signing.
   *
   * @param number of its subject, as it stands in the register of licences
   */
  public Signer issue(String person, String number, BigInteger serial, Instant to)
      throws GeneralSecurityException, OperatorCreationException, IOException {
    var own = keys();
    var subject =
        new X500NameBuilder()
            .addRDN(BCStyle.CN, person)
            .addRDN(BCStyle.SERIALNUMBER, number)
            .build();
    var builder =
        new JcaX509v3CertificateBuilder(
            name, serial, Date.from(from), Date.from(to), subject, own.getPublic());
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
    builder.addExtension(
        Extension.keyUsage,
        true,
        new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
    return new Signer(
        new JcaX509CertificateConverter().getCertificate(builder.build(signing())), own);
  }

  /** The list of what was revoked, and when, in PEM. */
  public String revocations(Map<BigInteger, Instant> revoked, Instant at, Instant next)
      throws GeneralSecurityException, OperatorCreationException, IOException {
    var builder = new JcaX509v2CRLBuilder(certificate, Date.from(at));
    builder.setNextUpdate(Date.from(next));
    revoked.forEach(
        (serial, when) ->
            builder.addCRLEntry(serial, Date.from(when), CRLReason.cessationOfOperation));
    return pem("X509 CRL", builder.build(signing()).getEncoded());
  }

  public static String pem(X509Certificate certificate) throws GeneralSecurityException {
    return pem("CERTIFICATE", certificate.getEncoded());
  }

  /** So in PEM (RFC 7468). */
  public static String pem(String kind, byte[] bytes) {
    var text = new StringWriter();
    try (var writer = new PemWriter(text)) {
      writer.writeObject(new PemObject(kind, bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
