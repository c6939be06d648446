package org.bencao.integration.format.edifact;

import java.time.Instant;

/** The numbers and the moment of an interchange that we write. */
public record EdifactControl(long interchange, Instant at) {}
