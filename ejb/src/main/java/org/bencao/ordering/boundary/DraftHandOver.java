package org.bencao.ordering.boundary;

import java.time.Instant;

/**
 * A draft that waits for a colleague.
 *
 * @param toId the person it was given to
 * @param note what the giver wrote, empty when nothing
 */
public record DraftHandOver(long toId, String toName, String byName, Instant at, String note) {}
