package org.bencao.audit.control;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.bencao.common.Sha256;

/** The keys that are believed, by the name that heads give them. */
public final class PublicKeys {

  private static final int NAME_BYTES = 8;

  private final Map<String, PublicKey> byName = new HashMap<>();

  PublicKeys(List<PublicKey> keys) {
    keys.forEach(key -> byName.put(name(key), key));
  }

  /** The first half of a hash is enough to tell keys apart; the signature proves the rest. */
  static String name(PublicKey key) {
    return HexFormat.of().formatHex(Sha256.of(key.getEncoded()), 0, NAME_BYTES);
  }

  boolean haveSigned(ChainHead head) {
    var key = byName.get(head.keyId());
    if (key == null) {
      return false;
    }
    try {
      var signature = Signature.getInstance("Ed25519");
      signature.initVerify(key);
      signature.update(head.signed());
      return signature.verify(head.signature());
    } catch (SignatureException e) {
      // bytes that are no signature at all
      return false;
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("no key for signatures: " + head.keyId(), e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK from 15 has Ed25519", e);
    }
  }
}
