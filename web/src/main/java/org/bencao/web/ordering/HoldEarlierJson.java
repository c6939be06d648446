package org.bencao.web.ordering;

import java.time.Instant;

/** One order of a substance; single units, such as tablets. */
public record HoldEarlierJson(Instant at, String units) {}
