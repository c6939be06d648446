package org.bencao.web.ordering;

import java.time.Instant;
import java.util.Optional;
import org.bencao.ordering.boundary.RequisitionRow;
import org.bencao.ordering.boundary.RequisitionState;
import org.bencao.web.catalogue.MoneyJson;
import org.bencao.web.rest.Id;

/**
 * An order that waits for its approvals, or did.
 *
 * @param gross tax included
 * @param orderId what it became
 * @param special somebody has to look at its goods
 * @param changed some price is not the one that was asked for any more
 */
public record RequisitionRowJson(
    Id id,
    String number,
    String siteNameEn,
    String siteNameZh,
    String sellerNameEn,
    String sellerNameZh,
    int lines,
    MoneyJson net,
    MoneyJson gross,
    Instant requestedAt,
    String requestedBy,
    RequisitionState state,
    Optional<Instant> decidedAt,
    Optional<String> decidedBy,
    Optional<Id> orderId,
    boolean special,
    boolean changed) {

  static RequisitionRowJson of(RequisitionRow row) {
    return new RequisitionRowJson(
        Id.of(row.id().value()),
        row.number(),
        row.siteNameEn(),
        row.siteNameZh(),
        row.sellerNameEn(),
        row.sellerNameZh(),
        row.lines(),
        MoneyJson.of(row.net()),
        MoneyJson.of(row.gross()),
        row.requestedAt(),
        row.requestedBy(),
        row.state(),
        row.decidedAt(),
        row.decidedBy(),
        row.order().map(order -> Id.of(order.value())),
        row.special(),
        row.changed());
  }
}
