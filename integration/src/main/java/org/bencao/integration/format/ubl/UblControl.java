package org.bencao.integration.format.ubl;

import java.time.Instant;

/** The number of what we write, and when it is written. */
public record UblControl(long number, Instant at) {}
