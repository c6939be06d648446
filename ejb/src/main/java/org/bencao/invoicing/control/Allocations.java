package org.bencao.invoicing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Money;
import org.bencao.common.Tsid;
import org.bencao.credit.boundary.CreditService;
import org.bencao.invoicing.entity.Allocation;
import org.bencao.invoicing.entity.Invoice;
import org.bencao.invoicing.entity.Payment;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.ordering.boundary.OrderStory;
import org.bencao.ordering.boundary.PurchaseOrderId;

/**
 * Puts money on invoices and takes it off again. Everybody locks orders, then invoices, then the
 * credit line, then payments, each by identifier.
 */
@ApplicationScoped
public class Allocations {

  @Inject Payments payments;
  @Inject Invoices invoices;
  @Inject CreditService credit;
  @Inject OrderLedger ledger;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * The credit line between two companies is locked, if there is one, and as much of it is free
   * again; often nothing.
   *
   * @return whether there is one
   */
  public boolean free(Caller caller, Payment payment, BigDecimal amount) {
    return free(
        caller,
        payment.sellerCompanyId(),
        payment.buyerCompanyId(),
        new Money(amount, payment.amount().currency()));
  }

  private boolean free(Caller caller, long seller, long buyer, Money amount) {
    return credit.received(caller, seller, buyer, amount);
  }

  /** Both are under lock, and so is the credit line. */
  public void put(Caller caller, Payment payment, Invoice invoice, BigDecimal amount) {
    payment.allocate(amount);
    payments.part(payment.id(), invoice.id()).add(amount);
    invoice.pay(amount, clock.instant());
    countBack(caller, payment, invoice, amount.negate());
    record(caller, payment, invoice, "payment-applied", amount);
    if (invoice.isPaid()) {
      tell(caller, invoice, OrderEvent.INVOICE_PAID);
    }
  }

  /** What an invoice of orders that took no credit asks for never used any. */
  private void countBack(Caller caller, Payment payment, Invoice invoice, BigDecimal amount) {
    if (payment.isFreed()
        && invoices.ordersOf(invoice.id()).stream()
            .noneMatch(order -> credit.isOnCredit(caller, order))) {
      free(caller, payment, amount);
    }
  }

  /**
   * What stands on account pays an invoice that is owed now; the invoice is under lock, or all its
   * orders are.
   */
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
    lockCredit(caller, invoice);
    for (var id : found) {
      var payment = payments.lock(id);
      var amount = payment.onAccount().amount().min(invoice.left().amount());
      if (amount.signum() > 0) {
        put(caller, payment, invoice, amount);
      }
    }
  }

  private void lockCredit(Caller caller, Invoice invoice) {
    free(
        caller,
        invoice.sellerCompanyId(),
        invoice.buyerCompanyId(),
        Money.zero(invoice.currency()));
  }

  /** What was credited after it was paid stands on account again; the invoice is under lock. */
  void release(Caller caller, Invoice invoice) {
    if (invoice.overpaid().signum() == 0) {
      return;
    }
    lockCredit(caller, invoice);
    for (var part : payments.of(invoice.id())) {
      var beyond = part.amount().min(invoice.overpaid());
      if (beyond.signum() > 0) {
        takeOff(caller, payments.lock(part.paymentId()), invoice, part, beyond);
      }
    }
  }

  /** A payment is taken back as a whole; it and its invoices are under lock. */
  public void withdraw(Caller caller, Payment payment, Map<Long, Invoice> under) {
    for (var part : payments.parts(payment)) {
      var invoice = under.get(part.invoiceId());
      takeOff(caller, payment, invoice, part, part.amount());
      tell(caller, invoice, OrderEvent.PAYMENT_WITHDRAWN);
    }
  }

  private void takeOff(
      Caller caller, Payment payment, Invoice invoice, Allocation part, BigDecimal amount) {
    payment.allocate(amount.negate());
    invoice.takeBack(amount);
    part.add(amount.negate());
    countBack(caller, payment, invoice, amount);
    record(caller, payment, invoice, "payment-released", amount);
    if (part.amount().signum() == 0) {
      payments.remove(part);
    }
  }

  private void record(
      Caller caller, Payment payment, Invoice invoice, String act, BigDecimal amount) {
    audit.record(
        caller,
        payment.sellerCompanyId(),
        act,
        "payment:" + Tsid.text(payment.id()),
        Map.of(
            "invoice", Tsid.text(invoice.id()),
            "amount", Reckoning.text(new Money(amount, invoice.currency()))));
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
