package org.bencao.credit.boundary;

import java.time.LocalDate;
import org.bencao.common.Money;

/**
 * What a site may spend in a period.
 *
 * @param to its last day
 * @param amount tax included
 * @param hard refuses what is above it; otherwise somebody has to approve
 */
public record BudgetTerms(
    long id,
    long companyId,
    long siteId,
    String name,
    LocalDate from,
    LocalDate to,
    Money amount,
    boolean hard) {

  /** Both its days belong to it. */
  public boolean holdsOn(LocalDate day) {
    return !from.isAfter(day) && !to.isBefore(day);
  }
}
