package org.bencao.audit.control;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.bencao.common.Sha256;

/**
 * So long was a company's chain at a time, and so it ended: signed, to be kept by others.
 *
 * @param number counts the heads of a company from 1, so that none can be left out
 * @param previous the link of the head before, zeros for the first
 */
public record ChainHead(
    long companyId,
    long number,
    long position,
    byte[] hash,
    Instant at,
    byte[] previous,
    String keyId,
    byte[] signature) {

  private static final byte[] PURPOSE = "bencao audit head 1\n".getBytes(StandardCharsets.US_ASCII);

  /** What stands in the place of the head before the first. */
  static byte[] none() {
    return Chain.beginning();
  }

  ChainHead signedBy(String key, byte[] bytes) {
    return new ChainHead(companyId, number, position, hash, at, previous, key, bytes);
  }

  /**
   * What the signature covers: the ASCII text {@code bencao audit head 1} with a line feed, then
   * company, number, position and microseconds since 1970, each as 8 bytes big-endian, then the
   * hash and the link of the head before.
   */
  byte[] signed() {
    return ByteBuffer.allocate(PURPOSE.length + 4 * Long.BYTES + hash.length + previous.length)
        .put(PURPOSE)
        .putLong(companyId)
        .putLong(number)
        .putLong(position)
        .putLong(CanonicalEntry.micros(at))
        .put(hash)
        .put(previous)
        .array();
  }

  /** What the next head signs of this one: SHA-256 over what is signed, key and signature. */
  byte[] link() {
    var signed = signed();
    var key = keyId.getBytes(StandardCharsets.US_ASCII);
    return Sha256.of(
        ByteBuffer.allocate(signed.length + key.length + signature.length)
            .put(signed)
            .put(key)
            .put(signature)
            .array());
  }
}
