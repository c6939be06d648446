package org.bencao.web.exchange;

/**
 * A system as the caller looked at it.
 *
 * @param revision that they saw
 */
public record SeenPartner(long revision) {}
