package org.bencao.pricing.boundary;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A contract as a list shows it.
 *
 * @param given the caller's company is the seller
 * @param to its last day
 */
public record ContractRow(
    long id,
    String number,
    boolean given,
    String partnerNameEn,
    String partnerNameZh,
    boolean promotion,
    String currency,
    LocalDate from,
    LocalDate to,
    int lines,
    Instant madeAt,
    String madeBy) {

  public boolean holdsOn(LocalDate day) {
    return !from.isAfter(day) && !to.isBefore(day);
  }
}
