package org.bencao.receiving.boundary;

import java.util.Optional;
import org.bencao.common.Keyset;

/**
 * Which claims a list shows.
 *
 * @param held only those of which something lies in quarantine
 * @param open only those nobody closed
 */
public record DiscrepancyFilter(
    Optional<Long> site,
    boolean open,
    boolean held,
    Optional<String> older,
    Optional<String> newer,
    int size) {
  /** Where in the list the page is. */
  public Keyset keyset() {
    return new Keyset(older, newer, size);
  }
}
