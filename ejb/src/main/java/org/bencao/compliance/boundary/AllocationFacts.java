package org.bencao.compliance.boundary;

import java.time.LocalDate;

/**
 * What rules know of the lot of which goods are sent.
 *
 * @param line of the order
 * @param soonest last day of use of the first lot in the seller's stock that lasts long enough for
 *     the buyer
 * @param sent last day of use of the first lot that is sent
 */
public record AllocationFacts(
    int line, String itemEn, String itemZh, LocalDate soonest, LocalDate sent) {}
