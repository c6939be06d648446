package org.bencao.compliance.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What rules know of the answer of one site to a recall.
 *
 * @param day today at the site
 * @param profile of who answers
 * @param grade class of the recall: {@code I}, {@code II} or {@code III}
 * @param number of the recall
 * @param answered whether the site answered
 * @param unaccounted packs that were received and of which nothing is said
 * @param explained whether a reason is written down for them
 */
public record RecallFacts(
    LocalDate day,
    String profile,
    String grade,
    String number,
    String zone,
    Instant publishedAt,
    Instant now,
    boolean answered,
    String lots,
    BigDecimal unaccounted,
    boolean explained) {}
