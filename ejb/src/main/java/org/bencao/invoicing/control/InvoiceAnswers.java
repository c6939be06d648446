package org.bencao.invoicing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.exchange.boundary.Outbox;
import org.bencao.exchange.boundary.OutboxKind;
import org.bencao.invoicing.entity.Invoice;

/**
 * Sellers whose systems sent an invoice hear why it is not released, as far as they can mend it;
 * the same reasons once.
 */
@ApplicationScoped
public class InvoiceAnswers {

  /** Who confirmed an account, and who has yet to, is for nobody but the buyer. */
  private static final Set<Reason> SELLERS =
      EnumSet.of(Reason.TWO_INVOICE_MISSING, Reason.PAYEE_MISMATCH);

  @Inject Outbox outbox;

  /** In the transaction that refuses, the invoice under lock. */
  public void refused(Invoice invoice, List<Finding> refusals) {
    var told = refusals.stream().filter(one -> SELLERS.contains(one.reason())).toList();
    if (invoice.hold(told) && !told.isEmpty() && cameFromSystem(invoice)) {
      outbox.append(OutboxKind.INVOICE_ADVICE, invoice.id());
    }
  }

  /** Nobody's system waits for it else; and by its order the partner is found. */
  private static boolean cameFromSystem(Invoice invoice) {
    return invoice.messageId().isPresent() && !invoice.orderIds().isEmpty();
  }
}
