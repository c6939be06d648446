package org.bencao.web.exchange;

/**
 * A receiver as the page shows one.
 *
 * @param state with since when, or why not any more
 */
public record WebhookLine(
    String id,
    String url,
    String description,
    String madeOn,
    Tag state,
    boolean active,
    boolean current) {}
