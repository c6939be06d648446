package org.bencao.invoicing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.invoicing.boundary.InvoiceView.Resolution;
import org.bencao.invoicing.control.Allocations;
import org.bencao.invoicing.control.Differences;
import org.bencao.invoicing.control.InvoiceAnswers;
import org.bencao.invoicing.control.Invoices;
import org.bencao.invoicing.control.PayCheck;
import org.bencao.invoicing.entity.Invoice;
import org.bencao.invoicing.entity.InvoiceDifference;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.ordering.boundary.OrderStory;
import org.bencao.ordering.boundary.PurchaseOrderId;

/** What people decide about invoices: accept, dispute, release for payment (H1). */
@Stateless
public class SettlementService {

  @Inject Invoices invoices;
  @Inject Differences differences;
  @Inject Allocations allocations;
  @Inject PayCheck paying;
  @Inject InvoiceAnswers answers;
  @Inject OrderLedger ledger;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Takes a difference of price, tax or charge as it is; packs that nobody has are never paid.
   * Empty when there is no such difference of the caller's company.
   */
  public Optional<SettleResult> accept(
      Caller caller, long differenceId, @Size(max = 400) String note) {
    caller.require(Role.ACCOUNTS);
    return locked(caller, differenceId, Role.ACCOUNTS).map(found -> accept(caller, found, note));
  }

  /** A difference and its invoice, both under lock. */
  private record Locked(Invoice invoice, InvoiceDifference difference) {}

  private Optional<Locked> locked(Caller caller, long differenceId, Role... roles) {
    return invoices
        .withDifference(differenceId)
        .flatMap(id -> invoice(caller, id, roles))
        .map(invoice -> new Locked(invoice, invoices.difference(differenceId)));
  }

  /**
   * Orders first, then the invoice: documents lock in the same order. Nothing of it is read before
   * its locks are held.
   */
  private Optional<Invoice> invoice(Caller caller, long id, Role... roles) {
    if (!invoices.isBuyers(caller, id, roles)) {
      return Optional.empty();
    }
    invoices.ordersOf(id).forEach(order -> ledger.lock(caller, new PurchaseOrderId(order)));
    return invoices.lock(id);
  }

  private SettleResult accept(Caller caller, Locked found, String note) {
    var difference = found.difference();
    if (difference.isAccepted()) {
      return new SettleResult.Settled();
    }
    if (!difference.isOpen() || !difference.isAcceptable()) {
      return refused(Finding.of(difference.reason(), difference.position(), difference.facts()));
    }
    if (note == null || note.isBlank()) {
      return refused(
          Finding.of(
              Reason.FACT_MISSING,
              difference.position(),
              Map.of(
                  "item", difference.facts().getOrDefault("item", found.invoice().number()),
                  "item_zh", difference.facts().getOrDefault("item_zh", found.invoice().number()),
                  "fact", "#receiving.fact.note")));
    }
    differences.close(caller, found.invoice(), difference, Resolution.ACCEPTED, Optional.of(note));
    allocations.settle(caller, found.invoice());
    audit(caller, found.invoice(), "difference-accepted", difference);
    return new SettleResult.Settled();
  }

  /** Tells the seller's side that this is in dispute; the rest of the invoice goes on. */
  public Optional<SettleResult> dispute(
      Caller caller, long differenceId, Optional<@Size(max = 400) String> note) {
    caller.require(Role.ACCOUNTS, Role.BUYER);
    return locked(caller, differenceId, Role.ACCOUNTS, Role.BUYER)
        .map(found -> dispute(caller, found, note));
  }

  private SettleResult dispute(Caller caller, Locked found, Optional<String> note) {
    var difference = found.difference();
    if (difference.isOpen() && !difference.isDisputed()) {
      difference.dispute(caller.name(), "CD-" + Tsid.text(difference.id()), note, clock.instant());
      audit(caller, found.invoice(), "difference-disputed", difference);
    }
    return new SettleResult.Settled();
  }

  /**
   * Releases for payment what matches. Differences have to be settled or in dispute first; what is
   * in dispute is not released.
   */
  public Optional<SettleResult> approve(Caller caller, InvoiceId id) {
    caller.require(Role.ACCOUNTS);
    return invoice(caller, id.value(), Role.ACCOUNTS).map(found -> approve(caller, found));
  }

  private SettleResult approve(Caller caller, Invoice invoice) {
    if (invoice.approvedAt().isPresent()) {
      allocations.settle(caller, invoice);
      return new SettleResult.Settled();
    }
    long open =
        invoices.differences(invoice).stream()
            .filter(one -> one.isOpen() && !one.isDisputed())
            .count();
    long waiting = invoice.lines().stream().filter(line -> line.isWaiting()).count();
    if (open + waiting > 0 || invoice.isCreditNote()) {
      return refused(
          Finding.of(
              Reason.PAY_BEFORE_MATCH,
              Optional.empty(),
              Map.of("n", String.valueOf(open + waiting))));
    }
    var refusals = paying.refusals(caller, invoice);
    if (!refusals.isEmpty()) {
      answers.refused(invoice, refusals);
      return new SettleResult.Refused(refusals);
    }
    invoice.approve(caller.name(), clock.instant());
    allocations.settle(caller, invoice);
    for (long order : invoice.orderIds()) {
      ledger.tell(
          caller,
          new PurchaseOrderId(order),
          OrderStory.of(
              OrderEvent.INVOICE_APPROVED,
              caller.name(),
              Map.of("number", invoice.number()),
              invoice.messageId()));
    }
    audit.record(
        caller,
        invoice.buyerCompanyId(),
        "invoice-approved",
        "invoice:" + Tsid.text(invoice.id()),
        Map.of());
    return new SettleResult.Settled();
  }

  private void audit(Caller caller, Invoice invoice, String act, InvoiceDifference difference) {
    audit.record(
        caller,
        invoice.buyerCompanyId(),
        act,
        "invoice:" + Tsid.text(invoice.id()),
        Map.of("reason", difference.reason().name(), "difference", Tsid.text(difference.id())));
  }

  private static SettleResult refused(Finding finding) {
    return new SettleResult.Refused(List.of(finding));
  }
}
