package org.bencao.compliance.boundary;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What rules know of one pack at goods-in.
 *
 * @param line of the order
 * @param day today in the zone of the receiving site
 * @param code as it was scanned
 * @param clear whether it can be read in one way only
 * @param despatch number of the despatch advice
 * @param advised whether the advice names the code; none where it names no codes
 * @param elsewhereSince when a company other than the seller took the pack into stock
 * @param goneSince when somebody said that it was sold, destroyed or taken out of trade
 * @param goneAs in which way, a key of its words
 */
public record PackFacts(
    int line,
    LocalDate day,
    String buyerProfile,
    String code,
    boolean clear,
    String despatch,
    Optional<Boolean> advised,
    Optional<LocalDate> elsewhereSince,
    Optional<LocalDate> goneSince,
    String goneAs) {}
