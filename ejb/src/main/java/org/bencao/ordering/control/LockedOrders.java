package org.bencao.ordering.control;

import org.bencao.ordering.boundary.LockedLine;
import org.bencao.ordering.boundary.LockedOrder;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.ordering.entity.OrderLine;
import org.bencao.ordering.entity.PurchaseOrder;

/** Shows a locked order to the features that write its facts. */
public final class LockedOrders {

  private LockedOrders() {}

  public static LockedOrder of(PurchaseOrder order) {
    return new LockedOrder(
        new PurchaseOrderId(order.id()),
        order.number(),
        order.buyerCompanyId(),
        order.sellerCompanyId(),
        order.sellerSystemId(),
        order.siteId(),
        order.currency(),
        order.placedAt(),
        order.ackedAt().isPresent(),
        order.lines().stream().map(LockedOrders::line).toList());
  }

  private static LockedLine line(OrderLine line) {
    return new LockedLine(
        line.lineNo(),
        line.offerId(),
        line.itemId(),
        line.itemCode(),
        line.gtin(),
        line.sellerItem(),
        line.nameEn(),
        line.nameZh(),
        line.unit(),
        line.unitPrice(),
        line.acceptedExpiry(),
        line.confirmedPrice(),
        line.ordered(),
        line.cancelled(),
        line.confirmed(),
        line.backOrdered(),
        line.rejected(),
        line.substituted(),
        line.standIn(),
        line.fulfilment());
  }
}
