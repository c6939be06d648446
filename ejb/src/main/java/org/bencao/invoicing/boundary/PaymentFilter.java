package org.bencao.invoicing.boundary;

import java.util.Optional;
import org.bencao.common.Keyset;

/**
 * Which payments are listed, newest first.
 *
 * @param partner the other company, or all
 * @param older the key after which the page begins
 * @param newer the key before which the page ends
 * @param size of a page
 */
public record PaymentFilter(
    Optional<Long> partner, Optional<String> older, Optional<String> newer, int size) {

  /** Where in the list the page is. */
  public Keyset keyset() {
    return new Keyset(older, newer, size);
  }
}
