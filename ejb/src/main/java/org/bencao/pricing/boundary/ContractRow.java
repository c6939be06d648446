package org.bencao.pricing.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A contract as a list shows it.
 *
 * @param given the caller's company is the seller
 * @param to its last day
 * @param paymentDays after the invoice until it is due
 * @param prepaid the goods are paid in full before they are sent
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
    Optional<Integer> paymentDays,
    boolean prepaid,
    Optional<Rebate> rebate,
    int lines,
    Instant madeAt,
    String madeBy) {

  public boolean holdsOn(LocalDate day) {
    return !from.isAfter(day) && !to.isBefore(day);
  }
}
