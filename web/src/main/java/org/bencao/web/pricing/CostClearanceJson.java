package org.bencao.web.pricing;

import java.time.Instant;
import java.time.LocalDate;
import org.bencao.pricing.boundary.CostClearanceView;
import org.bencao.web.rest.Id;

/**
 * A price below cost that the seller's finance let through.
 *
 * @param least the lowest price that it lets through, net of tax
 * @param to its last day
 */
public record CostClearanceJson(
    Id id,
    String item,
    String nameEn,
    String nameZh,
    String least,
    String currency,
    LocalDate to,
    String note,
    Instant clearedAt,
    String clearedBy) {

  static CostClearanceJson of(CostClearanceView one) {
    return new CostClearanceJson(
        Id.of(one.id()),
        one.itemCode(),
        one.nameEn(),
        one.nameZh(),
        one.least().amount().toPlainString(),
        one.least().currency(),
        one.to(),
        one.note(),
        one.clearedAt(),
        one.clearedBy());
  }
}
