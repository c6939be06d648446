package org.bencao.ordering.boundary;

import java.util.Optional;

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

  /** The newest fifty. */
  public static OrderFilter newest() {
    return new OrderFilter(Optional.empty(), Optional.empty(), 50);
  }
}
