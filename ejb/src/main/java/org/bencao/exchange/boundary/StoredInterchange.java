package org.bencao.exchange.boundary;

import java.time.Instant;

/**
 * Bytes of a partner, kept, not yet judged.
 *
 * @param raw all of it, or the beginning where nobody could read the whole
 * @param size of the whole, in bytes
 */
public record StoredInterchange(long id, long partnerId, byte[] raw, long size, Instant storedAt) {

  public StoredInterchange {
    raw = raw.clone();
  }

  @Override
  public byte[] raw() {
    return raw.clone();
  }

  public boolean isWhole() {
    return raw.length == size;
  }
}
