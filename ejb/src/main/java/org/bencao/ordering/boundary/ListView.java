package org.bencao.ordering.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A list with what each of its lines would be ordered from today.
 *
 * @param siteId absent when all sites of the company share the list
 */
public record ListView(
    long id,
    String name,
    Optional<Long> siteId,
    Instant savedAt,
    String savedBy,
    List<ListLine> lines) {

  public ListView {
    lines = List.copyOf(lines);
  }
}
