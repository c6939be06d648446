package org.bencao.pricing.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.bencao.common.UnitPrice;

/**
 * A price below cost that a seller's finance let through.
 *
 * @param least the lowest price that it lets through
 * @param to its last day
 */
public record CostClearanceView(
    long id,
    String itemCode,
    String nameEn,
    String nameZh,
    UnitPrice least,
    LocalDate to,
    String note,
    Instant clearedAt,
    String clearedBy) {}
