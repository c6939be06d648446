package org.bencao.web.exchange;

import org.bencao.web.rest.Id;

/** A receiver with its secret, which is told once. */
public record MadeWebhook(Id id, String secret) {}
