package org.bencao.ordering.boundary;

import java.util.Optional;
import org.bencao.common.Keyset;

/**
 * Which orders, and from where.
 *
 * @param older only orders older than this key
 * @param newer only orders newer than this key
 * @param size rows a page, at most 200
 */
public record OrderFilter(Optional<String> older, Optional<String> newer, int size) {

  public OrderFilter {
    size = Math.max(1, Math.min(size, 200));
  }

  /** Where in the list the page is. */
  public Keyset keyset() {
    return new Keyset(older, newer, size);
  }

  /** The newest fifty. */
  public static OrderFilter newest() {
    return new OrderFilter(Optional.empty(), Optional.empty(), 50);
  }
}
