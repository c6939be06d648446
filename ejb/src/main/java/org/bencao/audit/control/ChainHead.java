package org.bencao.audit.control;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * So long was a company's chain at a time, and so it ended: signed, to be kept by others.
 *
 * <p>The signature covers the ASCII text {@code bencao audit head 1} with a line feed, then
 * company, number, position and microseconds since 1970, each as 8 bytes big-endian, then the hash.
 *
 * @param number counts the heads of a company from 1, so that none can be left out
 */
public record ChainHead(
    long companyId,
    long number,
    long position,
    byte[] hash,
    Instant at,
    String keyId,
    byte[] signature) {

  private static final byte[] PURPOSE = "bencao audit head 1\n".getBytes(StandardCharsets.US_ASCII);

  static byte[] signed(long companyId, long number, long position, byte[] hash, Instant at) {
    return ByteBuffer.allocate(PURPOSE.length + 4 * Long.BYTES + hash.length)
        .put(PURPOSE)
        .putLong(companyId)
        .putLong(number)
        .putLong(position)
        .putLong(CanonicalEntry.micros(at))
        .put(hash)
        .array();
  }

  byte[] signed() {
    return signed(companyId, number, position, hash, at);
  }
}
