package org.bencao.ordering.boundary;

import java.util.Optional;

/**
 * Which orders of a desk, and from where. What asks something comes oldest first, since its clock
 * runs out first; all orders come newest first.
 *
 * @param task only orders that ask for it; empty for all orders
 * @param older only orders older than this key
 * @param newer only orders newer than this key
 * @param size rows a page, at most 200
 */
public record DeskFilter(
    Optional<DeskTask> task, Optional<String> older, Optional<String> newer, int size) {

  public DeskFilter {
    size = Math.max(1, Math.min(size, 200));
  }

  public boolean oldestFirst() {
    return task.isPresent();
  }

  /** Whether the page is read from older to newer orders. */
  public boolean upwards() {
    return newer.isPresent() || older.isEmpty() && oldestFirst();
  }
}
