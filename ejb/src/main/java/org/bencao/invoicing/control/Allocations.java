package org.bencao.invoicing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.invoicing.entity.Allocation;
import org.bencao.invoicing.entity.Invoice;
import org.bencao.invoicing.entity.Payment;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.ordering.boundary.OrderStory;
import org.bencao.ordering.boundary.PurchaseOrderId;

/**
 * Puts money on invoices and takes it off again. Everybody locks orders, then invoices, then
 * payments, each by identifier.
 */
@ApplicationScoped
public class Allocations {

  @Inject Payments payments;
  @Inject Invoices invoices;
  @Inject OrderLedger ledger;
  @Inject Clock clock;

  /** Both are under lock. */
  public void put(Caller caller, Payment payment, Invoice invoice, BigDecimal amount) {
    payment.allocate(amount);
    payments.part(payment.id(), invoice.id()).add(amount);
    invoice.pay(amount, clock.instant());
    if (invoice.isPaid()) {
      tell(caller, invoice, OrderEvent.INVOICE_PAID);
    }
  }

  /** What stands on account pays an invoice that is owed now; the invoice is under lock. */
  public void settle(Caller caller, Invoice invoice) {
    if (invoice.left().amount().signum() <= 0) {
      return;
    }
    invoices.flush();
    var found =
        payments.withMoney(invoice.sellerCompanyId(), invoice.buyerCompanyId(), invoice.currency());
    if (found.isEmpty() || !invoices.isUndisputed(invoice)) {
      return;
    }
    for (var id : found) {
      var payment = payments.lock(id);
      var amount = payment.onAccount().amount().min(invoice.left().amount());
      if (amount.signum() > 0) {
        put(caller, payment, invoice, amount);
      }
    }
  }

  /** What was credited after it was paid stands on account again; the invoice is under lock. */
  void release(Invoice invoice) {
    if (invoice.overpaid().signum() == 0) {
      return;
    }
    for (var part : payments.of(invoice.id())) {
      var beyond = part.amount().min(invoice.overpaid());
      if (beyond.signum() > 0) {
        takeOff(payments.lock(part.paymentId()), invoice, part, beyond);
      }
    }
  }

  /** A payment is taken back as a whole; it and its invoices are under lock. */
  public void withdraw(Caller caller, Payment payment, Map<Long, Invoice> under) {
    for (var part : payments.parts(payment)) {
      var invoice = under.get(part.invoiceId());
      takeOff(payment, invoice, part, part.amount());
      tell(caller, invoice, OrderEvent.PAYMENT_WITHDRAWN);
    }
  }

  private void takeOff(Payment payment, Invoice invoice, Allocation part, BigDecimal amount) {
    payment.allocate(amount.negate());
    invoice.takeBack(amount);
    part.add(amount.negate());
    if (part.amount().signum() == 0) {
      payments.remove(part);
    }
  }

  private void tell(Caller caller, Invoice invoice, OrderEvent event) {
    for (long order : invoices.ordersOf(invoice.id())) {
      ledger.tell(
          caller,
          new PurchaseOrderId(order),
          OrderStory.of(
              event, caller.name(), Map.of("number", invoice.number()), Optional.empty()));
    }
  }
}
