package org.bencao.compliance.boundary;

import java.util.Optional;
import org.bencao.common.Keyset;

/**
 * Which rows of the register of special medicines a list shows.
 *
 * @param sought the code of an item, or a lot
 */
public record RegisterFilter(
    Optional<String> sought, Optional<String> older, Optional<String> newer, int size) {

  /** The newest of all. */
  public static RegisterFilter newest(int size) {
    return new RegisterFilter(Optional.empty(), Optional.empty(), Optional.empty(), size);
  }

  /** Where in the list the page is. */
  public Keyset keyset() {
    return new Keyset(older, newer, size);
  }
}
