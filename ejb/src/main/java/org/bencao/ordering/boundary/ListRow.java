package org.bencao.ordering.boundary;

import java.time.Instant;

/**
 * A list in the lists of a site.
 *
 * @param shared by all sites of the company
 */
public record ListRow(
    long id, String name, boolean shared, int lineCount, Instant savedAt, String savedBy) {}
