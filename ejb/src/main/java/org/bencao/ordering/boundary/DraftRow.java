package org.bencao.ordering.boundary;

import java.time.Instant;

/**
 * A draft in the list of the site's drafts.
 *
 * @param waitsFor the colleague it was given to, empty when nobody
 */
public record DraftRow(
    long id, String name, int lineCount, Instant savedAt, String savedBy, String waitsFor) {}
