package org.bencao.invoicing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.Reason;
import org.bencao.common.Tsid;
import org.bencao.document.InvoiceDocument;
import org.bencao.invoicing.boundary.InvoiceView.Resolution;
import org.bencao.invoicing.control.CreditParts.Part;
import org.bencao.invoicing.control.Intake.Sender;
import org.bencao.invoicing.control.Intake.Taken;
import org.bencao.invoicing.entity.Invoice;
import org.bencao.invoicing.entity.InvoiceCharge;
import org.bencao.ordering.boundary.LockedOrder;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.ordering.boundary.OrderStory;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.ordering.boundary.QuantityKind;
import org.bencao.receiving.boundary.DiscrepancyService;
import org.bencao.receiving.boundary.GoodsReturnService;

/**
 * Takes a credit note, however it came; the orders are locked by whoever calls (documents 1.5, row
 * 51; doc:L6).
 */
@ApplicationScoped
public class CreditIntake {

  @Inject Invoices invoices;
  @Inject DocumentCheck check;
  @Inject LineReading reading;
  @Inject Differences differences;
  @Inject Matching matching;
  @Inject DiscrepancyService claims;
  @Inject GoodsReturnService returns;
  @Inject OrderLedger ledger;
  @Inject Allocations allocations;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  public Taken take(
      Caller caller, Sender sender, InvoiceDocument document, List<LockedOrder> orders) {
    var first = orders.get(0);
    var said = InvoiceIntake.said(document);
    var before = check.before(caller, document, first, said.hash());
    if (before.isPresent()) {
      return before.get();
    }
    var stop = check.stop(document, first);
    if (stop.isPresent()) {
      return Taken.stopped(stop.get());
    }
    var invoice = credited(document, first);
    if (invoice.isEmpty()) {
      return Taken.stopped(
          Reason.CREDIT_UNKNOWN_INVOICE,
          Map.of("doc", document.creditedInvoice().orElse(document.number())));
    }
    var parts = new CreditParts(invoice.get());
    var beyond = parts.lay(document, reading.read(caller, document, orders));
    return beyond.isPresent()
        ? Taken.stopped(beyond.get())
        : enter(caller, sender, invoice.get(), said, parts.parts(), orders);
  }

  /** Read for the first time under its lock: another order of it may be credited just now. */
  private Optional<Invoice> credited(InvoiceDocument document, LockedOrder order) {
    return document
        .creditedInvoice()
        .flatMap(number -> invoices.newest(order.sellerCompanyId(), order.buyerCompanyId(), number))
        .flatMap(invoices::lock);
  }

  private Taken enter(
      Caller caller,
      Sender sender,
      Invoice invoice,
      Invoice.Said said,
      List<Part> parts,
      List<LockedOrder> orders) {
    boolean expected = isExpected(invoice, parts);
    var note = note(sender, invoice, said, parts, orders.get(0));
    allocations.release(caller, invoice);
    invoices.flush();
    boolean claimed = false;
    for (var order : orders) {
      facts(caller, note, order, parts);
      tell(caller, sender, note, invoice, order);
      claimed |= claims(caller, order, parts);
      matching.match(caller, order.id(), Map.of(invoice.id(), Resolution.CREDITED));
    }
    differences.credited(caller, invoice, said.document().charges());
    allocations.settle(caller, invoice);
    if (!expected && !claimed) {
      unexpected(caller, sender, note, orders.get(0));
    }
    audit.record(
        caller,
        note.buyerCompanyId(),
        "credit-note-taken",
        "invoice:" + Tsid.text(note.id()),
        Map.of("payable", Reckoning.text(note.payable()), "credits", Tsid.text(invoice.id())));
    return expected || claimed
        ? Taken.taken()
        : Taken.taken(Reason.CREDIT_UNEXPECTED, Map.of("amount", Reckoning.text(note.payable())));
  }

  private Invoice note(
      Sender sender, Invoice invoice, Invoice.Said said, List<Part> parts, LockedOrder first) {
    var note =
        new Invoice(
            identifiers.next(),
            first,
            said,
            Optional.of(invoice.id()),
            sender.messageId(),
            clock.instant());
    for (var part : parts) {
      note.add(InvoiceIntake.line(note, part.meant()));
      part.takings()
          .forEach(taking -> taking.line().credit(taking.packs(), taking.money().amount()));
    }
    invoice.credit(note.payable().amount());
    invoices.add(note);
    var charges = said.document().charges();
    for (int at = 0; at < charges.size(); at++) {
      invoices.add(new InvoiceCharge(note.id(), at + 1, charges.get(at)));
    }
    return note;
  }

  /** Some difference of these lines, or of the whole, stands open. */
  private boolean isExpected(Invoice invoice, List<Part> parts) {
    var positions =
        parts.stream()
            .flatMap(part -> part.takings().stream())
            .map(taking -> taking.line().position())
            .toList();
    return invoices.differences(invoice).stream()
        .filter(one -> one.isOpen())
        .anyMatch(one -> one.position().map(positions::contains).orElse(true));
  }

  private void facts(Caller caller, Invoice note, LockedOrder order, List<Part> parts) {
    Map<Integer, BigDecimal> packs =
        parts.stream().collect(Collectors.toMap(part -> part.meant().position(), Part::packs));
    ledger.write(
        caller,
        order.id(),
        "credit:" + Tsid.text(note.id()),
        InvoiceIntake.changes(
            note, order, QuantityKind.CREDITED, line -> packs.get(line.position())));
  }

  private boolean claims(Caller caller, LockedOrder order, List<Part> parts) {
    boolean claimed = false;
    for (var part : parts) {
      var line = part.meant().line();
      boolean packs = part.packs().signum() > 0;
      if (part.meant().order().id().equals(order.id()) && line.isPresent() && packs) {
        claimed |= settles(caller, order.id(), line.get().number(), part.packs());
      }
    }
    return claimed;
  }

  /** Claims first; what is left was for packs that went back. */
  private boolean settles(Caller caller, PurchaseOrderId order, int line, BigDecimal packs) {
    var left = claims.credited(caller, order, line, packs);
    return returns.credited(caller, order, line, left.orElse(packs)) || left.isPresent();
  }

  private void tell(
      Caller caller, Sender sender, Invoice note, Invoice invoice, LockedOrder order) {
    ledger.tell(
        caller,
        order.id(),
        OrderStory.of(
            OrderEvent.CREDITED,
            sender.actor(),
            Map.of(
                "number", note.number(),
                "invoice", invoice.number(),
                "amount", Reckoning.text(note.payable())),
            sender.messageId()));
  }

  private void unexpected(Caller caller, Sender sender, Invoice note, LockedOrder order) {
    ledger.open(
        caller,
        order.id(),
        new OrderStory(
            OrderEvent.EXCEPTION_OPENED,
            sender.actor(),
            Optional.empty(),
            Optional.of(Reason.CREDIT_UNEXPECTED),
            Map.of("amount", Reckoning.text(note.payable()), "invoice", note.number()),
            sender.messageId()));
  }
}
