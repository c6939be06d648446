package org.bencao.testing;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bencao.common.DataFolder;
import org.bencao.operations.control.DemoAuthority;
import org.bencao.operations.control.DemoAuthority.Signer;
import org.bencao.ordering.control.SigningAuthorities;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** An authority that the portal trusts, and people who sign with its certificates. */
public final class SigningOffice {

  private static final String SHA256 = "SHA256withECDSA";
  private static final Duration YEAR = Duration.ofDays(365);

  private final TestContainer container;
  private final DemoAuthority authority;
  private final Map<BigInteger, Instant> revoked = new HashMap<>();
  private BigInteger serial = BigInteger.TEN;

  /** One that the portal trusts from now on, instead of any other. */
  public SigningOffice(TestContainer container) {
    this.container = container;
    this.authority = authority(now().minus(YEAR));
    write(SigningAuthorities.AUTHORITIES, tried(() -> DemoAuthority.pem(authority.certificate())));
    publish(now().plus(YEAR));
  }

  private static DemoAuthority authority(Instant from) {
    return tried(() -> new DemoAuthority(from));
  }

  private Instant now() {
    return container.get(Clock.class).instant();
  }

  /** Who signs in somebody's name, by the number in the register. */
  public Signer signer(String number) {
    return signer(number, now().plus(YEAR));
  }

  public Signer signer(String number, Instant until) {
    serial = serial.add(BigInteger.ONE);
    return tried(() -> authority.issue("Dana Fern", number, serial, until));
  }

  /** Of an authority that nobody trusts. */
  public Signer stranger(String number) {
    var other = authority(now().minus(YEAR));
    return tried(() -> other.issue("Dana Fern", number, BigInteger.TEN, now().plus(YEAR)));
  }

  public void revoke(Signer signer) {
    revoked.put(signer.certificate().getSerialNumber(), now().minus(Duration.ofDays(1)));
    publish(now().plus(YEAR));
  }

  /** The list says itself until when it is good. */
  public void publish(Instant until) {
    write(
        SigningAuthorities.REVOCATIONS,
        tried(() -> authority.revocations(revoked, now().minus(Duration.ofDays(2)), until)));
  }

  public static byte[] sign(Signer signer, String text) {
    return sign(signer, text, SHA256);
  }

  public static byte[] sign(Signer signer, String text, String algorithm) {
    return tried(
        () -> {
          var generator = new CMSSignedDataGenerator();
          generator.addSignerInfoGenerator(
              new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                  .build(
                      new JcaContentSignerBuilder(algorithm).build(signer.keys().getPrivate()),
                      signer.certificate()));
          generator.addCertificates(new JcaCertStore(List.of(signer.certificate())));
          return generator
              .generate(new CMSProcessableByteArray(text.getBytes(StandardCharsets.UTF_8)), true)
              .getEncoded();
        });
  }

  /** The same as text. */
  public static String pem(byte[] message) {
    return DemoAuthority.pem("CMS", message);
  }

  private static void write(String kind, String pem) {
    tried(
        () -> {
          var folder = DataFolder.made(DataFolder.of(SigningAuthorities.FOLDER).resolve(kind));
          DataFolder.write(folder.resolve("test.pem"), pem);
          return folder;
        });
  }

  private interface Attempt<T> {
    T run() throws GeneralSecurityException, OperatorCreationException, IOException, CMSException;
  }

  private static <T> T tried(Attempt<T> attempt) {
    try {
      return attempt.run();
    } catch (GeneralSecurityException | OperatorCreationException | IOException | CMSException e) {
      throw new AssertionError(e);
    }
  }
}
