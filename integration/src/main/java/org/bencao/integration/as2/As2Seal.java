package org.bencao.integration.as2;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSCompressedData;
import org.bouncycastle.cms.CMSEnvelopedData;
import org.bouncycastle.cms.CMSEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientId;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.ZlibExpanderProvider;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Signs, verifies, encrypts and decrypts entities as RFC 4130 wants it: CMS, RFC 5652, in MIME, RFC
 * 8551. RSA with digests of the SHA-2 family and AES in both directions; what is weaker is refused.
 */
final class As2Seal {

  private static final Provider PROVIDER = new BouncyCastleProvider();
  private static final String SIGNED =
      "multipart/signed; protocol=\"application/pkcs7-signature\"; micalg=" + Mic.USUAL;
  private static final Set<ASN1ObjectIdentifier> DIGESTS =
      Set.of(
          NISTObjectIdentifiers.id_sha256,
          NISTObjectIdentifiers.id_sha384,
          NISTObjectIdentifiers.id_sha512);

  /** As signers name them, with the digest or without. */
  private static final Set<ASN1ObjectIdentifier> SIGNATURES =
      Set.of(
          PKCSObjectIdentifiers.rsaEncryption,
          PKCSObjectIdentifiers.sha256WithRSAEncryption,
          PKCSObjectIdentifiers.sha384WithRSAEncryption,
          PKCSObjectIdentifiers.sha512WithRSAEncryption,
          PKCSObjectIdentifiers.id_RSASSA_PSS);

  /** More let us count the same digest again and again. */
  private static final int MOST_SIGNERS = 4;

  private static final Set<String> CIPHERS =
      Set.of(
          CMSAlgorithm.AES128_CBC.getId(),
          CMSAlgorithm.AES192_CBC.getId(),
          CMSAlgorithm.AES256_CBC.getId());

  private As2Seal() {}

  static MimeEntity signed(MimeEntity content, As2Key by) {
    try {
      var digests = new JcaDigestCalculatorProviderBuilder().setProvider(PROVIDER).build();
      var signer =
          new JcaContentSignerBuilder("SHA256withRSA").setProvider(PROVIDER).build(by.key());
      var generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(digests).build(signer, by.certificate()));
      generator.addCertificates(new JcaCertStore(List.of(by.certificate())));
      var signature =
          generator.generate(new CMSProcessableByteArray(content.bytes()), false).getEncoded();
      return MimeEntity.multipart(SIGNED, List.of(content, signature(signature)));
    } catch (OperatorCreationException | CMSException | GeneralSecurityException | IOException e) {
      throw new IllegalStateException("a message cannot be signed", e);
    }
  }

  private static MimeEntity signature(byte[] signature) {
    return MimeEntity.of(
        List.of(
            "Content-Type: application/pkcs7-signature; name=\"smime.p7s\"",
            "Content-Transfer-Encoding: base64",
            "Content-Disposition: attachment; filename=\"smime.p7s\""),
        Base64.getMimeEncoder().encode(signature));
  }

  static MimeEntity encrypted(MimeEntity content, X509Certificate to) {
    try {
      var generator = new CMSEnvelopedDataGenerator();
      generator.addRecipientInfoGenerator(
          new JceKeyTransRecipientInfoGenerator(to).setProvider(PROVIDER));
      var cipher =
          new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_CBC).setProvider(PROVIDER).build();
      var sealed = generator.generate(new CMSProcessableByteArray(content.bytes()), cipher);
      return MimeEntity.of(
          List.of(
              "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=\"smime.p7m\"",
              "Content-Transfer-Encoding: binary",
              "Content-Disposition: attachment; filename=\"smime.p7m\""),
          sealed.getEncoded());
    } catch (CMSException | GeneralSecurityException | IOException e) {
      throw new IllegalStateException("a message cannot be encrypted", e);
    }
  }

  /**
   * @param keys to either of which it may be encrypted
   */
  static MimeEntity decrypted(MimeEntity sealed, List<As2Key> keys) throws As2Fault {
    try {
      var data = new CMSEnvelopedData(sealed.content());
      if (!CIPHERS.contains(data.getEncryptionAlgOID())) {
        throw new As2Fault(
            As2Trouble.INSUFFICIENT_SECURITY,
            "encrypted with %s, wanted AES in CBC mode".formatted(data.getEncryptionAlgOID()));
      }
      for (var key : keys) {
        var recipient = data.getRecipientInfos().get(new JceKeyTransRecipientId(key.certificate()));
        if (recipient != null) {
          return MimeEntity.of(opened(recipient, key));
        }
      }
      throw new As2Fault(
          As2Trouble.AUTHENTICATION_FAILED, "encrypted to another certificate than the portal's");
    } catch (CMSException | RuntimeException e) {
      // strangers' bytes: the parser finds ever new words for what is none
      throw new As2Fault(As2Trouble.AUTHENTICATION_FAILED, "cannot be decrypted: " + e, e);
    }
  }

  private static byte[] opened(RecipientInformation recipient, As2Key key) throws CMSException {
    return recipient.getContent(new SilentRecipient(key.key()));
  }

  /**
   * Goes on with some other key where the one in the message cannot be read: that it could not
   * would tell a stranger something of a message that they have from somebody else (RFC 3218).
   */
  private static final class SilentRecipient extends JceKeyTransEnvelopedRecipient {

    private static final int BYTES = 32;

    SilentRecipient(PrivateKey key) {
      super(key);
      setProvider(PROVIDER);
    }

    @Override
    protected Key extractSecretKey(
        AlgorithmIdentifier how, AlgorithmIdentifier what, byte[] encrypted) throws CMSException {
      var other = new byte[BYTES];
      new SecureRandom().nextBytes(other);
      try {
        return super.extractSecretKey(how, what, encrypted);
      } catch (CMSException e) {
        return new SecretKeySpec(other, "AES");
      }
    }
  }

  /**
   * What was signed, when it was signed by one of those who may.
   *
   * @param certificates of whom one must have signed it
   */
  static MimeEntity verified(MimeEntity signed, List<X509Certificate> certificates)
      throws As2Fault {
    var parts = signed.parts();
    if (parts.size() != 2) {
      throw new As2Fault(
          As2Trouble.AUTHENTICATION_FAILED,
          "a signed entity has %d parts, wanted what is signed and its signature"
              .formatted(parts.size()));
    }
    var content = parts.get(0);
    var fault =
        new As2Fault(
            As2Trouble.AUTHENTICATION_FAILED,
            "signed with another certificate than the one that was agreed");
    for (var signer : signers(content, parts.get(1))) {
      for (var certificate : certificates) {
        try {
          if (isBy(signer, certificate)) {
            return content;
          }
        } catch (As2Fault e) {
          // another of them may have the same name and number
          fault = e;
        }
      }
    }
    throw fault;
  }

  private static Collection<SignerInformation> signers(MimeEntity content, MimeEntity signature)
      throws As2Fault {
    try {
      var data =
          new CMSSignedData(new CMSProcessableByteArray(content.bytes()), signature.content());
      var signers = data.getSignerInfos().getSigners();
      if (signers.size() > MOST_SIGNERS) {
        throw new As2Fault(
            As2Trouble.AUTHENTICATION_FAILED,
            "signed by %d, wanted %d at most".formatted(signers.size(), MOST_SIGNERS));
      }
      return signers;
    } catch (CMSException | RuntimeException e) {
      throw new As2Fault(As2Trouble.AUTHENTICATION_FAILED, "no signature: " + e, e);
    }
  }

  private static boolean isBy(SignerInformation signer, X509Certificate certificate)
      throws As2Fault {
    try {
      if (!signer.getSID().match(new JcaX509CertificateHolder(certificate))) {
        return false;
      }
      certificate.checkValidity();
      if (!DIGESTS.contains(signer.getDigestAlgorithmID().getAlgorithm())
          || !SIGNATURES.contains(new ASN1ObjectIdentifier(signer.getEncryptionAlgOID()))) {
        throw new As2Fault(
            As2Trouble.INSUFFICIENT_SECURITY,
            "signed with %s and %s, wanted RSA with SHA-256, SHA-384 or SHA-512"
                .formatted(signer.getEncryptionAlgOID(), signer.getDigestAlgOID()));
      }
      return signer.verify(
          new JcaSimpleSignerInfoVerifierBuilder().setProvider(PROVIDER).build(certificate));
    } catch (CMSSignerDigestMismatchException e) {
      throw new As2Fault(As2Trouble.INTEGRITY_CHECK_FAILED, "changed after it was signed", e);
    } catch (CMSException
        | OperatorCreationException
        | GeneralSecurityException
        | RuntimeException e) {
      throw new As2Fault(As2Trouble.AUTHENTICATION_FAILED, "the signature does not hold: " + e, e);
    }
  }

  /**
   * RFC 5402.
   *
   * @param most bytes that it may become
   */
  static MimeEntity expanded(MimeEntity compressed, int most) throws As2Fault {
    try {
      return MimeEntity.of(
          new CMSCompressedData(compressed.content()).getContent(new ZlibExpanderProvider(most)));
    } catch (CMSException | RuntimeException e) {
      throw new As2Fault(
          As2Trouble.DECOMPRESSION_FAILED,
          "cannot be expanded, or is more than %d bytes then: %s".formatted(most, e),
          e);
    }
  }
}
