package org.bencao.invoicing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.Reason;
import org.bencao.common.Tsid;
import org.bencao.document.InvoiceDocument;
import org.bencao.invoicing.boundary.InvoiceView.Resolution;
import org.bencao.invoicing.control.Intake.Sender;
import org.bencao.invoicing.control.Intake.Stop;
import org.bencao.invoicing.control.Intake.Taken;
import org.bencao.invoicing.entity.Invoice;
import org.bencao.invoicing.entity.InvoiceDifference;
import org.bencao.invoicing.entity.InvoiceLine;
import org.bencao.ordering.boundary.LockedOrder;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.ordering.boundary.OrderStory;
import org.bencao.ordering.boundary.QuantityKind;
import org.bencao.receiving.boundary.DiscrepancyService;

/**
 * Takes a credit note, however it came; the orders are locked by whoever calls (documents 1.5, row
 * 51; doc:L6). A line at the invoiced price gives packs back, one at another price only money.
 */
@ApplicationScoped
public class CreditIntake {

  @Inject Invoices invoices;
  @Inject InvoiceIntake intake;
  @Inject Differences differences;
  @Inject Matching matching;
  @Inject DiscrepancyService claims;
  @Inject OrderLedger ledger;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** One line of the note beside the line it takes back from. */
  private record Part(
      int position,
      LockedOrder order,
      InvoiceDocument.Line said,
      InvoiceLine line,
      BigDecimal packs) {}

  public Taken take(
      Caller caller, Sender sender, InvoiceDocument document, List<LockedOrder> orders) {
    var first = orders.get(0);
    var said = InvoiceIntake.said(document);
    var before = intake.before(document, first, said.hash());
    if (before.isPresent()) {
      return before.get();
    }
    var stop = intake.stop(document, first);
    if (stop.isPresent()) {
      return Taken.stopped(stop.get());
    }
    var invoice = credited(document, first);
    if (invoice.isEmpty()) {
      return Taken.stopped(
          Reason.CREDIT_UNKNOWN_INVOICE,
          Map.of("doc", document.creditedInvoice().orElse(document.number())));
    }
    var parts = new ArrayList<Part>();
    var wrong = parts(invoice.get(), document, orders, parts);
    if (wrong.isPresent()) {
      return Taken.stopped(wrong.get());
    }
    return enter(caller, sender, invoice.get(), said, parts, orders);
  }

  private Optional<Invoice> credited(InvoiceDocument document, LockedOrder order) {
    return document
        .creditedInvoice()
        .flatMap(
            number ->
                invoices.numbered(
                    order.sellerCompanyId(),
                    order.buyerCompanyId(),
                    InvoiceDocument.Kind.INVOICE,
                    number))
        .flatMap(found -> invoices.lock(found.id()));
  }

  /** Why the note goes beyond what is left of the invoice, if it does. */
  private static Optional<Stop> parts(
      Invoice invoice, InvoiceDocument document, List<LockedOrder> orders, List<Part> parts) {
    var packs = new HashMap<Integer, BigDecimal>();
    var money = new HashMap<Integer, BigDecimal>();
    for (int at = 0; at < document.lines().size(); at++) {
      var said = document.lines().get(at);
      var order = InvoiceIntake.order(said, document, orders);
      var line = line(invoice, order, said);
      if (line.isEmpty()) {
        return Optional.of(
            new Stop(
                Reason.UNKNOWN_LINE,
                Map.of(
                    "row", said.lineRef().orElse(String.valueOf(said.number())),
                    "found", invoice.number())));
      }
      boolean samePrice = said.unitPrice().equals(line.get().unitPrice());
      var given = samePrice ? said.invoiced().value() : BigDecimal.ZERO;
      parts.add(new Part(at + 1, order, said, line.get(), given));
      int position = line.get().position();
      packs.merge(position, given, BigDecimal::add);
      money.merge(position, said.net().amount(), BigDecimal::add);
      var left = line.get().quantity().subtract(line.get().credited());
      var leftNet = line.get().net().minus(line.get().creditedNet()).amount();
      if (packs.get(position).compareTo(left) > 0 || money.get(position).compareTo(leftNet) > 0) {
        return Optional.of(
            new Stop(
                Reason.CREDIT_EXCEEDS,
                Map.of(
                    "qty", said.invoiced().value().toPlainString(),
                    "left", left.stripTrailingZeros().toPlainString())));
      }
    }
    var leftOfAll = invoice.payable().minus(invoice.credited());
    return document.payable().amount().compareTo(leftOfAll.amount()) > 0
        ? Optional.of(
            new Stop(
                Reason.CREDIT_EXCEEDS,
                Map.of(
                    "qty", Reckoning.text(document.payable()),
                    "left", Reckoning.text(leftOfAll))))
        : Optional.empty();
  }

  private static Optional<InvoiceLine> line(
      Invoice invoice, LockedOrder order, InvoiceDocument.Line said) {
    var named = order.named(said.lineRef(), said.item()).line();
    return named.flatMap(
        found ->
            invoice.lines().stream()
                .filter(line -> line.means(order.id().value(), found.number()))
                .filter(line -> line.unit().equals(said.invoiced().unit()))
                .findFirst());
  }

  private Taken enter(
      Caller caller,
      Sender sender,
      Invoice invoice,
      Invoice.Said said,
      List<Part> parts,
      List<LockedOrder> orders) {
    boolean expected = isExpected(invoice, parts);
    var note =
        new Invoice(
            identifiers.next(),
            orders.get(0),
            said,
            Optional.of(invoice.id()),
            sender.messageId(),
            clock.instant());
    for (var part : parts) {
      note.add(
          new InvoiceLine(
              note,
              part.position(),
              part.order(),
              part.order().line(part.line().lineNo().orElseThrow()).orElseThrow(),
              part.said()));
      part.line().credit(part.packs(), part.said().net().amount());
    }
    invoice.credit(note.payable().amount());
    invoices.add(note);
    invoices.flush();
    boolean claimed = false;
    for (var order : orders) {
      facts(caller, note, order, parts);
      tell(caller, sender, note, invoice, order);
      claimed |= claims(caller, order, parts);
      matching.match(caller, order.id(), Map.of(invoice.id(), Resolution.CREDITED));
    }
    charges(caller, invoice, said.document());
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

  /** Some difference of these lines, or of the whole, stands open. */
  private boolean isExpected(Invoice invoice, List<Part> parts) {
    var positions = parts.stream().map(part -> part.line().position()).toList();
    return invoices.differences(invoice).stream()
        .filter(InvoiceDifference::isOpen)
        .anyMatch(one -> one.position().map(positions::contains).orElse(true));
  }

  private void facts(Caller caller, Invoice note, LockedOrder order, List<Part> parts) {
    ledger.write(
        caller,
        order.id(),
        "credit:" + Tsid.text(note.id()),
        InvoiceIntake.changes(
            note,
            order,
            QuantityKind.CREDITED,
            line ->
                parts.stream()
                    .filter(part -> part.position() == line.position())
                    .findFirst()
                    .orElseThrow()
                    .packs()));
  }

  private boolean claims(Caller caller, LockedOrder order, List<Part> parts) {
    boolean claimed = false;
    for (var part : parts) {
      if (part.order().id().equals(order.id()) && part.packs().signum() > 0) {
        claimed |=
            claims.credited(caller, order.id(), part.line().lineNo().orElseThrow(), part.packs());
      }
    }
    return claimed;
  }

  /** A charge that is given back is no difference any more. */
  private void charges(Caller caller, Invoice invoice, InvoiceDocument document) {
    for (var charge : document.charges()) {
      invoices.differences(invoice).stream()
          .filter(one -> one.isOpen() && one.reason() == Reason.INVOICE_UNKNOWN_CHARGE)
          .filter(one -> one.amount().equals(charge.amount()))
          .findFirst()
          .ifPresent(
              one ->
                  differences.close(caller, invoice, one, Resolution.CREDITED, Optional.empty()));
    }
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
