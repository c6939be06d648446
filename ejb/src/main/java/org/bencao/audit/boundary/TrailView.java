package org.bencao.audit.boundary;

import java.time.Instant;
import java.util.Optional;

/**
 * How far a company's trail has come.
 *
 * @param sealed entries that have their place in the chain
 * @param unsealed entries that wait for it
 */
public record TrailView(long companyId, long sealed, long unsealed, Optional<Head> head) {

  /** The last signed head. */
  public record Head(
      long number,
      long position,
      String hash,
      Instant at,
      String previous,
      String key,
      String signature) {}
}
