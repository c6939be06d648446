package org.bencao.credit.boundary;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How much of a class a site may take from a seller in a window of days (SPC-06, SPC-13; P9).
 *
 * @param word legal class, for example EPH_CPD or C2
 * @param to last day of the window
 * @param packs in the whole window
 * @param lineMost packs of one line, if there is a cap
 */
public record QuotaTerms(
    long id,
    long sellerCompanyId,
    long buyerCompanyId,
    long siteId,
    String word,
    LocalDate from,
    LocalDate to,
    int packs,
    Optional<Integer> lineMost) {

  /** Both its days belong to it. */
  public boolean holdsOn(LocalDate day) {
    return !from.isAfter(day) && !to.isBefore(day);
  }

  /** From that day on it counts from zero again. */
  public LocalDate resetsOn() {
    return to.plusDays(1);
  }
}
