package org.bencao.receiving.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.ordering.boundary.PurchaseOrderId;

/**
 * Packs of one lot of a delivery that were counted good, and how many of them may still go back.
 *
 * @param left counted good, less what other returns name that nobody refused
 */
public record Returnable(
    int position,
    PurchaseOrderId orderId,
    int orderLine,
    String nameEn,
    String nameZh,
    String unit,
    Optional<String> lot,
    Optional<LocalDate> expiry,
    BigDecimal good,
    BigDecimal left) {}
