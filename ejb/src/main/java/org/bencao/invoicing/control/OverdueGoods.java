package org.bencao.invoicing.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.bencao.common.Caller;
import org.bencao.invoicing.entity.Invoice;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.ordering.boundary.PurchaseOrderId;

/**
 * Asks once of an invoice, at the end of the grace days, whether its goods were sent (documents
 * 1.5, row 44).
 */
@Stateless
public class OverdueGoods {

  private static final int AT_ONCE = 100;

  @Inject Invoices invoices;
  @Inject Matching matching;
  @Inject OrderLedger ledger;
  @Inject Clock clock;

  /** Those of which nobody has asked yet. */
  public List<Long> due() {
    return invoices.unasked(clock.instant().minus(Matching.GRACE), AT_ONCE);
  }

  public void note(long invoiceId) {
    var caller = Caller.clock();
    var orders = invoices.ordersOf(invoiceId).stream().map(PurchaseOrderId::new).toList();
    orders.forEach(order -> ledger.lock(caller, order));
    invoices
        .lock(invoiceId)
        .filter(Invoice::isUnasked)
        .ifPresent(
            invoice -> {
              invoice.asked(clock.instant());
              orders.forEach(order -> matching.match(caller, order));
            });
  }
}
