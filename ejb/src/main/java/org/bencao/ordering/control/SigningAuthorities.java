package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import org.bencao.common.DataFolder;

/**
 * Whose certificates sign orders, and which of them were revoked: files that who runs the portal
 * keeps in {@code csos} of the data folder, certificates of authorities below {@code authorities}
 * and their lists below {@code revocations}, PEM or DER. They are read at each use, which is rare:
 * a list that is replaced counts at once.
 */
@ApplicationScoped
public class SigningAuthorities {

  public static final String FOLDER = "csos";
  public static final String AUTHORITIES = "authorities";
  public static final String REVOCATIONS = "revocations";

  private static final String X509 = "X.509";
  private static final String PKIX = "PKIX";

  /**
   * Proves the certificate as of now.
   *
   * @throws CertPathValidatorException where it does not hold, with the reason
   * @throws GeneralSecurityException where no trusted authority issued it
   * @throws IOException where the files cannot be read
   */
  void validate(X509Certificate signer, List<X509Certificate> others, Instant now)
      throws GeneralSecurityException, IOException {
    var factory = CertificateFactory.getInstance(X509);
    var anchors = new HashSet<TrustAnchor>();
    for (var bytes : files(AUTHORITIES)) {
      factory
          .generateCertificates(new ByteArrayInputStream(bytes))
          .forEach(one -> anchors.add(new TrustAnchor((X509Certificate) one, null)));
    }
    if (anchors.isEmpty()) {
      throw new GeneralSecurityException("no authority is trusted to sign orders");
    }
    var known = new ArrayList<Object>(others);
    for (var bytes : files(REVOCATIONS)) {
      known.addAll(factory.generateCRLs(new ByteArrayInputStream(bytes)));
    }
    var wanted = new X509CertSelector();
    wanted.setCertificate(signer);
    var parameters = new PKIXBuilderParameters(anchors, wanted);
    parameters.setDate(Date.from(now));
    parameters.addCertStore(
        CertStore.getInstance("Collection", new CollectionCertStoreParameters(known)));
    // a path is found first and proved then: who looks for one does not say why it found none
    parameters.setRevocationEnabled(false);
    var path = CertPathBuilder.getInstance(PKIX).build(parameters).getCertPath();
    parameters.setRevocationEnabled(true);
    CertPathValidator.getInstance(PKIX).validate(path, parameters);
  }

  private static Collection<byte[]> files(String kind) throws IOException {
    var folder = DataFolder.of(FOLDER).resolve(kind);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    var found = new ArrayList<byte[]>();
    try (var names = Files.list(folder)) {
      for (Path file : names.filter(Files::isRegularFile).sorted().toList()) {
        found.add(Files.readAllBytes(file));
      }
    }
    return found;
  }
}
