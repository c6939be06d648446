package org.bencao.exchange.boundary;

import java.time.Instant;
import java.util.Optional;

/** Numbers on the journal's tabs. */
public record JournalCounts(
    long needsPerson, long noReceipt, long today, Optional<Instant> lastMessageAt) {}
