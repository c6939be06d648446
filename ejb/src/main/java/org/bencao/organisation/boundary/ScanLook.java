package org.bencao.organisation.boundary;

import java.time.Instant;

/** Somebody looked at a scan. */
public record ScanLook(String name, Instant at) {}
