package org.bencao.audit.control;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** Ed25519 keys in the form that every tool reads (RFC 7468). */
final class PemKeys {

  private static final Pattern PUBLIC = block("PUBLIC KEY");
  private static final Pattern PRIVATE = block("PRIVATE KEY");
  private static final int LINE = 64;

  private PemKeys() {}

  static String text(PublicKey key) {
    return text("PUBLIC KEY", key.getEncoded());
  }

  static String text(PrivateKey key) {
    return text("PRIVATE KEY", key.getEncoded());
  }

  /** All public keys of a file, one at least. */
  static List<PublicKey> publicKeys(String pem) {
    var found = new ArrayList<PublicKey>();
    var blocks = PUBLIC.matcher(pem);
    while (blocks.find()) {
      found.add(publicKey(decoded(blocks.group(1))));
    }
    if (found.isEmpty()) {
      throw new IllegalArgumentException("no public key");
    }
    return found;
  }

  private static PublicKey publicKey(byte[] encoded) {
    try {
      return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not an Ed25519 key", e);
    }
  }

  static PrivateKey privateKey(String pem) {
    var block = PRIVATE.matcher(pem);
    if (!block.find()) {
      throw new IllegalArgumentException("no private key");
    }
    try {
      return KeyFactory.getInstance("Ed25519")
          .generatePrivate(new PKCS8EncodedKeySpec(decoded(block.group(1))));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not an Ed25519 key", e);
    }
  }

  private static byte[] decoded(String block) {
    return Base64.getMimeDecoder().decode(block);
  }

  private static String text(String what, byte[] encoded) {
    var lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(encoded);
    return "-----BEGIN " + what + "-----\n" + lines + "\n-----END " + what + "-----\n";
  }

  private static Pattern block(String what) {
    return Pattern.compile("-----BEGIN " + what + "-----([^-]+)-----END " + what + "-----");
  }
}
