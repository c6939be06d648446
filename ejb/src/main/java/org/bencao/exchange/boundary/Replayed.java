package org.bencao.exchange.boundary;

/**
 * Answer to a replay of many.
 *
 * @param queued how many are judged again
 * @param more whether others of the same kind still wait: a replay takes the oldest first
 */
public record Replayed(int queued, boolean more) {}
