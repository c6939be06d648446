package org.bencao.ordering.boundary;

import java.util.Optional;

/**
 * A line as it was typed beside the pad.
 *
 * @param offerId chosen from the look-ahead; otherwise the best hit of the text is meant
 */
public record QuickLine(Optional<Long> offerId, String text, String quantity) {}
