package org.bencao.web.organisation;

import org.bencao.web.rest.Id;

/** A new token with its secret, which is told once. */
public record MadeToken(Id id, String secret) {}
