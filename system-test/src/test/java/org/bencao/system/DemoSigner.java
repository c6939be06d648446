package org.bencao.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.bencao.operations.control.DemoAuthority.Signer;
import org.bencao.testing.SigningOffice;

/** Signs order forms of the demo as its people would, with their own programs. */
final class DemoSigner {

  /** Of the owner of the American pharmacy. */
  static final String OWNER = "DEMO-MFP-CSOS-057";

  /** Of its pharmacist; it was revoked. */
  static final String REVOKED = "DEMO-MFP-CSOS-058";

  private final Path issued;

  DemoSigner(Portal portal) {
    this.issued = portal.server().settings().data().resolve("csos/demo");
  }

  /** What a draft orders of the seller, signed, as text. */
  String sign(Rest buyer, String number, String draft, String seller) {
    var text = buyer.get("/ordering/signed-forms/text?draft=" + draft + "&seller=" + seller).text();
    return SigningOffice.pem(SigningOffice.sign(signer(number), text));
  }

  /** So many packs of an offer, and no other number of them, signed and kept for the next order. */
  void keep(Rest buyer, String number, String site, JsonNode offer, int packs) {
    var draft = Created.id(buyer.post("/ordering/drafts?site=" + site, "{\"name\":\"to sign\"}"));
    var line =
        "{\"offerId\":\"%s\",\"quantity\":\"%d\"}".formatted(offer.path("id").asText(), packs);
    Created.expect(200, buyer.post("/ordering/drafts/" + draft + "/lines", line));
    var message = sign(buyer, number, draft, offer.path("sellerId").asText());
    var headers =
        Map.of(
            "Idempotency-Key",
            UUID.randomUUID().toString(),
            "Content-Type",
            "application/pkcs7-mime");
    Created.expect(200, buyer.send("POST", "/ordering/signed-forms", headers, message));
  }

  private Signer signer(String number) {
    try {
      var pem = Files.readString(issued.resolve(number + ".pem"));
      var certificate =
          (X509Certificate)
              CertificateFactory.getInstance("X.509")
                  .generateCertificate(
                      new ByteArrayInputStream(
                          pem.substring(pem.indexOf("-----BEGIN CERTIFICATE"))
                              .getBytes(StandardCharsets.US_ASCII)));
      var key =
          pem.substring(0, pem.indexOf("-----END PRIVATE KEY"))
              .replace("-----BEGIN PRIVATE KEY-----", "");
      var secret =
          KeyFactory.getInstance("EC")
              .generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(key)));
      return new Signer(certificate, new KeyPair(certificate.getPublicKey(), secret));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
