package org.bencao.receiving.boundary;

import java.util.Optional;

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
    int size) {}
