package org.bencao.audit.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.bencao.audit.control.SigningKeys;

/** Signs what the portal gives out with the key that signs its trail. */
@ApplicationScoped
public class Notary {

  /** What no head of the trail begins with: neither can be taken for the other. */
  private static final String BEGINNING = "Bencao ";

  @Inject SigningKeys keys;

  /**
   * A text with its signature.
   *
   * @param content in UTF-8, exactly as it is signed
   * @param signature Ed25519, RFC 8032
   * @param key in PEM, by which it can be verified
   */
  public record Signed(byte[] content, byte[] signature, String key) {

    public Signed {
      content = content.clone();
      signature = signature.clone();
    }

    @Override
    public byte[] content() {
      return content.clone();
    }

    @Override
    public byte[] signature() {
      return signature.clone();
    }
  }

  /**
   * @param text begins with Bencao and what it is
   */
  public Signed sign(String text) {
    if (!text.startsWith(BEGINNING)) {
      throw new IllegalArgumentException("found a text of another beginning, wanted " + BEGINNING);
    }
    var content = text.getBytes(StandardCharsets.UTF_8);
    return new Signed(content, keys.sign(content), keys.ownPem());
  }
}
