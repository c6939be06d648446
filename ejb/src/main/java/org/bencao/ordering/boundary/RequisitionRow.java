package org.bencao.ordering.boundary;

import java.time.Instant;
import java.util.Optional;
import org.bencao.common.Money;

/**
 * An order that waits for its approvals, or did, as a list shows it.
 *
 * @param id of the requisition
 * @param gross tax included
 * @param order what it became
 * @param special somebody has to look at its goods: it is not approved among many
 * @param changed some price is not the one that was asked for any more
 */
public record RequisitionRow(
    PurchaseOrderId id,
    String number,
    String siteNameEn,
    String siteNameZh,
    String sellerNameEn,
    String sellerNameZh,
    int lines,
    Money net,
    Money gross,
    Instant requestedAt,
    String requestedBy,
    RequisitionState state,
    Optional<Instant> decidedAt,
    Optional<String> decidedBy,
    Optional<PurchaseOrderId> order,
    boolean special,
    boolean changed) {

  public boolean isOrder() {
    return order.isPresent();
  }
}
