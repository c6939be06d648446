package org.bencao.web.receiving;

import java.time.Instant;
import org.bencao.receiving.boundary.DespatchView;
import org.bencao.web.rest.Id;

/** What was told to the supplier about one order of a delivery. */
public record ReceiptJson(Id id, String number, Id orderId, Instant closedAt, String closedBy) {

  static ReceiptJson of(DespatchView.Receipt receipt) {
    return new ReceiptJson(
        Id.of(receipt.id()),
        receipt.number(),
        Id.of(receipt.orderId().value()),
        receipt.closedAt(),
        receipt.closedBy());
  }
}
