package org.bencao.receiving.boundary;

import java.util.Optional;
import org.bencao.common.Keyset;

/**
 * Which returns a list shows.
 *
 * @param open only those about which somebody still has to do something
 */
public record ReturnFilter(
    Optional<Long> site, boolean open, Optional<String> older, Optional<String> newer, int size) {
  /** Where in the list the page is. */
  public Keyset keyset() {
    return new Keyset(older, newer, size);
  }
}
