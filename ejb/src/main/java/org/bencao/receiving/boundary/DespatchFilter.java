package org.bencao.receiving.boundary;

import java.util.Optional;
import org.bencao.common.Keyset;

/**
 * Which deliveries a list shows.
 *
 * @param site only this ship-to site
 * @param open only those that are not counted to their end
 * @param older the key before which the page begins
 */
public record DespatchFilter(
    Optional<Long> site, boolean open, Optional<String> older, Optional<String> newer, int size) {
  /** Where in the list the page is. */
  public Keyset keyset() {
    return new Keyset(older, newer, size);
  }
}
