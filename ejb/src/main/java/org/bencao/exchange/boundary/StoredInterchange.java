package org.bencao.exchange.boundary;

import java.time.Instant;
import java.util.List;

/**
 * Bytes of a partner, kept, not yet judged.
 *
 * @param raw all of it, or the beginning where nobody could read the whole
 * @param size of the whole, in bytes
 * @param corrections what people put in the place of elements, oldest first
 */
public record StoredInterchange(
    long id,
    long partnerId,
    byte[] raw,
    long size,
    Instant storedAt,
    List<CorrectedValue> corrections) {

  public StoredInterchange {
    raw = raw.clone();
    corrections = List.copyOf(corrections);
  }

  @Override
  public byte[] raw() {
    return raw.clone();
  }

  public boolean isWhole() {
    return raw.length == size;
  }
}
