package org.bencao.exchange.boundary;

import java.time.Instant;

/** Bytes of a partner, kept, not yet judged. */
public record StoredInterchange(long id, long partnerId, byte[] raw, Instant storedAt) {

  public StoredInterchange {
    raw = raw.clone();
  }

  @Override
  public byte[] raw() {
    return raw.clone();
  }
}
