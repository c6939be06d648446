package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bencao.compliance.boundary.OrderForm;
import org.bencao.compliance.boundary.SignedForm;
import org.bencao.compliance.boundary.SignedForm.Flaw;
import org.bencao.ordering.entity.OrderFormFile;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.util.io.pem.PemReader;

/**
 * Proves signatures of order forms (21 CFR 1311.50): a CMS message (RFC 5652) that holds the form
 * and one signature, by a certificate of a trusted authority that is in date and not revoked.
 */
@ApplicationScoped
public class FormSignatures {

  private static final Set<String> STRONG =
      Set.of(
          NISTObjectIdentifiers.id_sha256.getId(),
          NISTObjectIdentifiers.id_sha384.getId(),
          NISTObjectIdentifiers.id_sha512.getId());

  @Inject SigningAuthorities authorities;
  @Inject Clock clock;

  /**
   * What was sent.
   *
   * @param form what it says of itself, whoever signed it
   */
  public record Message(OrderForm form, CMSSignedData signed, SignerInformation signer) {}

  /** In DER or PEM; empty where it is no such message, holds no form or not one signature. */
  public Optional<Message> read(byte[] bytes) {
    try {
      var signed = new CMSSignedData(der(bytes));
      var signers = signed.getSignerInfos().getSigners();
      var content = signed.getSignedContent();
      return signers.size() == 1 && content != null && content.getContent() instanceof byte[] text
          ? OrderForm.read(text).map(form -> new Message(form, signed, signers.iterator().next()))
          : Optional.empty();
    } catch (CMSException | IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static byte[] der(byte[] bytes) throws IOException {
    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (!text.startsWith("-----BEGIN ")) {
      return bytes;
    }
    try (var reader = new PemReader(new StringReader(text))) {
      return reader.readPemObject().getContent();
    }
  }

  /** How a form that is kept stands today. */
  public SignedForm check(OrderFormFile kept) {
    var message = read(kept.bytes()).orElseThrow();
    var certificates = certificates(message);
    var signer = signer(message, certificates);
    return signed(
        kept,
        message,
        signer,
        signer.isEmpty() ? Optional.of(Flaw.UNTRUSTED) : flaw(message, signer.get(), certificates));
  }

  /** What it says and by whom: of one that was used or withdrawn nobody asks for a proof. */
  public SignedForm unproved(OrderFormFile kept) {
    var message = read(kept.bytes()).orElseThrow();
    return signed(kept, message, signer(message, certificates(message)), Optional.empty());
  }

  private static SignedForm signed(
      OrderFormFile kept, Message message, Optional<X509Certificate> signer, Optional<Flaw> flaw) {
    return new SignedForm(
        kept.id(),
        message.form(),
        signer.map(FormSignatures::name).orElse("–"),
        signer.map(FormSignatures::numbers).orElse(Set.of()),
        flaw);
  }

  private static Optional<X509Certificate> signer(
      Message message, List<X509Certificate> certificates) {
    return certificates.stream().filter(one -> isOf(one, message.signer())).findFirst();
  }

  private static List<X509Certificate> certificates(Message message) {
    var converter = new JcaX509CertificateConverter();
    var found = new ArrayList<X509Certificate>();
    for (X509CertificateHolder holder : message.signed().getCertificates().getMatches(null)) {
      try {
        found.add(converter.getCertificate(holder));
      } catch (GeneralSecurityException e) {
        // one that cannot be read proves nothing; the signature stands or falls without it
        continue;
      }
    }
    return found;
  }

  private static boolean isOf(X509Certificate certificate, SignerInformation signer) {
    try {
      return signer.getSID().match(new JcaX509CertificateHolder(certificate));
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static String name(X509Certificate certificate) {
    return subject(certificate, BCStyle.CN).findFirst().orElse("–");
  }

  private static Set<String> numbers(X509Certificate certificate) {
    var numbers = new HashSet<String>();
    numbers.add(certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT));
    subject(certificate, BCStyle.SERIALNUMBER).forEach(numbers::add);
    return numbers;
  }

  private static Stream<String> subject(
      X509Certificate certificate, ASN1ObjectIdentifier attribute) {
    try {
      return Stream.of(new JcaX509CertificateHolder(certificate).getSubject().getRDNs(attribute))
          .map(rdn -> IETFUtils.valueToString(rdn.getFirst().getValue()));
    } catch (GeneralSecurityException e) {
      return Stream.empty();
    }
  }

  private Optional<Flaw> flaw(
      Message message, X509Certificate signer, List<X509Certificate> certificates) {
    if (!STRONG.contains(message.signer().getDigestAlgorithmID().getAlgorithm().getId())) {
      return Optional.of(Flaw.WEAK);
    }
    try {
      if (!message
          .signer()
          .verify(new JcaSimpleSignerInfoVerifierBuilder().build(signer.getPublicKey()))) {
        return Optional.of(Flaw.ALTERED);
      }
    } catch (CMSException | OperatorCreationException e) {
      return Optional.of(Flaw.ALTERED);
    }
    return mayNotSign(signer) ? Optional.of(Flaw.UNTRUSTED) : path(signer, certificates);
  }

  private static boolean mayNotSign(X509Certificate certificate) {
    var usage = certificate.getKeyUsage();
    return usage == null || !(usage[0] || usage[1]) || certificate.getBasicConstraints() >= 0;
  }

  private Optional<Flaw> path(X509Certificate signer, List<X509Certificate> certificates) {
    var now = clock.instant();
    try {
      // a path that ends in an expired certificate is not found, whatever else is wrong with it
      signer.checkValidity(Date.from(now));
      authorities.validate(signer, certificates, now);
      return Optional.empty();
    } catch (CertificateExpiredException | CertificateNotYetValidException e) {
      return Optional.of(Flaw.EXPIRED);
    } catch (CertPathValidatorException e) {
      return Optional.of(flaw(e.getReason()));
    } catch (GeneralSecurityException e) {
      return Optional.of(Flaw.UNTRUSTED);
    } catch (IOException e) {
      return Optional.of(Flaw.UNCHECKED);
    }
  }

  private static Flaw flaw(CertPathValidatorException.Reason reason) {
    if (reason instanceof CertPathValidatorException.BasicReason basic) {
      return switch (basic) {
        case EXPIRED, NOT_YET_VALID -> Flaw.EXPIRED;
        case REVOKED -> Flaw.REVOKED;
        case UNDETERMINED_REVOCATION_STATUS -> Flaw.UNCHECKED;
        case INVALID_SIGNATURE, ALGORITHM_CONSTRAINED, UNSPECIFIED -> Flaw.UNTRUSTED;
      };
    }
    return Flaw.UNTRUSTED;
  }
}
