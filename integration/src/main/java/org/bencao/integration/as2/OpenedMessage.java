package org.bencao.integration.as2;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;

/**
 * What was in a message.
 *
 * @param signed what the sender signed, byte for byte
 * @param payload the document
 */
record OpenedMessage(MimeEntity signed, byte[] payload) {

  /** Encrypted, signed and compressed: no message has more in it. */
  private static final int MOST_LAYERS = 4;

  private static final String ENVELOPE = "application/pkcs7-mime";

  /** Old software still says it so. */
  private static final String OLD_ENVELOPE = "application/x-pkcs7-mime";

  /**
   * Encrypted and signed it must be, compressed it may be, before or after it was signed.
   *
   * @param most bytes that something compressed may become
   */
  static OpenedMessage of(
      MimeEntity message, List<As2Key> keys, List<X509Certificate> signers, int most)
      throws As2Fault {
    boolean encrypted = false;
    MimeEntity signed = null;
    var entity = message;
    for (int layer = 0; layer < MOST_LAYERS && isLayer(entity); layer++) {
      var kind = entity.type().parameter("smime-type").toLowerCase(Locale.ROOT);
      if (entity.type().is("multipart/signed") && signed == null) {
        entity = As2Seal.verified(entity, signers);
        signed = entity;
      } else if (kind.equals("compressed-data")) {
        entity = As2Seal.expanded(entity, most);
      } else if (kind.equals("signed-data")) {
        throw new As2Fault(
            As2Trouble.INSUFFICIENT_SECURITY, "signed in one piece, wanted multipart/signed");
      } else if (isEncrypted(entity) && signed == null && !encrypted) {
        entity = As2Seal.decrypted(entity, keys);
        encrypted = true;
      } else {
        // somebody else's letter in an envelope of one's own
        throw new As2Fault(
            As2Trouble.INSUFFICIENT_SECURITY,
            "signed or encrypted twice, or encrypted before it was signed");
      }
    }
    if (signed == null || !encrypted || isLayer(entity)) {
      throw new As2Fault(
          As2Trouble.INSUFFICIENT_SECURITY,
          "%s and %s, wanted signed and encrypted"
              .formatted(
                  signed == null ? "not signed" : "signed",
                  encrypted ? "encrypted" : "not encrypted"));
    }
    return new OpenedMessage(signed, entity.content());
  }

  /** As it came. */
  static boolean isEncrypted(MimeEntity message) {
    return message.type().is(ENVELOPE) || message.type().is(OLD_ENVELOPE);
  }

  private static boolean isLayer(MimeEntity entity) {
    var type = entity.type();
    return type.is("multipart/signed") || isEncrypted(entity);
  }
}
