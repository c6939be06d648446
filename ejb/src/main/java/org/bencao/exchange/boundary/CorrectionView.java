package org.bencao.exchange.boundary;

import java.time.Instant;

/**
 * A correction that was made.
 *
 * @param original what the partner sent
 * @param by who made it
 */
public record CorrectionView(
    CorrectionPlace place,
    CorrectionKind kind,
    String original,
    String corrected,
    String reason,
    String by,
    Instant at) {}
