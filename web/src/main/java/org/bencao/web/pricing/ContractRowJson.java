package org.bencao.web.pricing;

import java.time.LocalDate;
import java.util.Optional;
import org.bencao.pricing.boundary.ContractRow;
import org.bencao.web.rest.Id;

/**
 * A contract.
 *
 * @param given the caller's company is the seller
 * @param promotion it is for all buyers, and names no partner
 * @param to its last day
 * @param paymentDays after the invoice until it is due
 * @param prepaid the goods are paid in full before they are sent
 * @param rebate what the seller gives back
 */
public record ContractRowJson(
    Id id,
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
    Optional<RebateJson> rebate,
    int lines) {

  static ContractRowJson of(ContractRow row) {
    return new ContractRowJson(
        Id.of(row.id()),
        row.number(),
        row.given(),
        row.partnerNameEn(),
        row.partnerNameZh(),
        row.promotion(),
        row.currency(),
        row.from(),
        row.to(),
        row.paymentDays(),
        row.prepaid(),
        row.rebate().map(RebateJson::of),
        row.lines());
  }
}
