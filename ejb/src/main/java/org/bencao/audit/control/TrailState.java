package org.bencao.audit.control;

import java.util.Optional;

/**
 * How far a company's trail has come, read at one moment.
 *
 * @param position links that the chain is said to have
 * @param hash how it is said to end
 * @param lastHead the head that is said to be the last
 * @param unsealed entries without a position, and how many of them were changed
 */
record TrailState(
    long companyId,
    long position,
    byte[] hash,
    Optional<ChainHead> lastHead,
    boolean isConsistent,
    Unsealed unsealed) {

  /** Entries that wait for their position. */
  record Unsealed(long count, long changed) {}
}
