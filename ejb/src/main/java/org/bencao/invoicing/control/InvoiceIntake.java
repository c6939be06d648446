package org.bencao.invoicing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Money;
import org.bencao.common.Reason;
import org.bencao.common.Tsid;
import org.bencao.compliance.boundary.RebateRuleService;
import org.bencao.compliance.boundary.RebateRuleService.Given;
import org.bencao.compliance.boundary.RebateRuleService.Part;
import org.bencao.document.AllowanceCharge;
import org.bencao.document.ContentHash;
import org.bencao.document.InvoiceDocument;
import org.bencao.invoicing.control.Intake.Sender;
import org.bencao.invoicing.control.Intake.Taken;
import org.bencao.invoicing.control.LineReading.Meant;
import org.bencao.invoicing.entity.Invoice;
import org.bencao.invoicing.entity.InvoiceCharge;
import org.bencao.invoicing.entity.InvoiceDifference.Found;
import org.bencao.invoicing.entity.InvoiceLine;
import org.bencao.invoicing.entity.KeptFinding;
import org.bencao.ordering.boundary.LockedOrder;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.ordering.boundary.OrderStory;
import org.bencao.ordering.boundary.QuantityChange;
import org.bencao.ordering.boundary.QuantityKind;
import org.bencao.partner.boundary.PartnerService;

/**
 * Takes an invoice, however it came; the orders are locked by whoever calls (documents 1.5, rows 43
 * to 50).
 */
@ApplicationScoped
public class InvoiceIntake {

  @Inject Invoices invoices;
  @Inject DocumentCheck check;
  @Inject DueDays days;
  @Inject LineReading reading;
  @Inject Differences differences;
  @Inject Matching matching;
  @Inject OrderLedger ledger;
  @Inject PartnerService partners;
  @Inject RebateRuleService rebates;
  @Inject Allocations allocations;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  public Taken take(
      Caller caller, Sender sender, InvoiceDocument document, List<LockedOrder> orders) {
    var first = orders.get(0);
    var said = said(document);
    var before = check.before(caller, document, first, said.hash());
    if (before.isPresent()) {
      return before.get();
    }
    var stop = check.stop(document, first);
    if (stop.isPresent()) {
      return Taken.stopped(stop.get());
    }
    var lines = reading.read(caller, document, orders);
    var invoice =
        new Invoice(
            identifiers.next(),
            first,
            said.due(days.usual(caller, first, document.issuedOn())),
            Optional.empty(),
            sender.messageId(),
            clock.instant());
    lines.forEach(line -> invoice.add(line(invoice, line)));
    invoices.add(invoice);
    var charges = charges(caller, invoice, document, lines, first.id().value());
    invoices.flush();
    facts(caller, invoice, orders);
    tell(caller, sender, invoice, orders);
    lines.forEach(line -> word(caller, sender, invoice, line));
    charges.forEach(found -> differences.open(caller, invoice, first.id(), found));
    orders.forEach(order -> matching.match(caller, order.id()));
    allocations.settle(caller, invoice);
    audit.record(
        caller,
        invoice.buyerCompanyId(),
        "invoice-taken",
        "invoice:" + Tsid.text(invoice.id()),
        Map.of("payable", Reckoning.text(invoice.payable())));
    return invoice.isWaiting()
        ? Taken.taken(Reason.INVOICE_BEFORE_RECEIPT, Map.of())
        : Taken.taken();
  }

  static Invoice.Said said(InvoiceDocument document) {
    var sums = Reckoning.of(document);
    return new Invoice.Said(
        document,
        DueDays.USUAL,
        sums.lineNet(),
        sums.charges(),
        sums.tax(),
        HexFormat.of().parseHex(ContentHash.of(document)));
  }

  /** Lines that mean no line of an order are kept too: their money is in question. */
  static InvoiceLine line(Invoice invoice, Meant meant) {
    return meant
        .line()
        .map(line -> new InvoiceLine(invoice, meant.position(), meant.order(), line, meant.said()))
        .orElseGet(() -> new InvoiceLine(invoice, meant.position(), meant.order(), meant.said()));
  }

  /** What is in question is a difference, what was found by its item a person should see. */
  private void word(Caller caller, Sender sender, Invoice invoice, Meant meant) {
    if (meant.word().isEmpty()) {
      return;
    }
    var word = meant.word().get();
    var step =
        new OrderStory(
            OrderEvent.INVOICE_NOTED,
            sender.actor(),
            word.orderLine(),
            Optional.of(word.reason()),
            word.facts(),
            sender.messageId());
    if (meant.isInQuestion()) {
      differences.open(
          caller,
          invoice,
          meant.order().id(),
          new Found(
              Optional.of(meant.position()),
              Optional.of(meant.order().id().value()),
              word.orderLine(),
              word.reason(),
              word.facts(),
              meant.said().net()));
    } else if (word.reason() == Reason.UOM_CONVERTED) {
      ledger.tell(caller, meant.order().id(), step);
    } else {
      ledger.open(caller, meant.order().id(), step);
    }
  }

  /** Row 49: what neither a kind of charge nor a contract allows for. */
  private List<Found> charges(
      Caller caller, Invoice invoice, InvoiceDocument document, List<Meant> lines, long first) {
    var agreed = partners.agreedCharges(caller, invoice.sellerCompanyId());
    var found = new ArrayList<Found>();
    for (int at = 0; at < document.charges().size(); at++) {
      var charge = document.charges().get(at);
      invoices.add(new InvoiceCharge(invoice.id(), at + 1, charge));
      if (charge.charge() && !agreed.contains(charge.code())) {
        found.add(
            new Found(
                Optional.empty(),
                Optional.of(first),
                Optional.empty(),
                Reason.INVOICE_UNKNOWN_CHARGE,
                Map.of("kind", Reckoning.kind(charge), "amount", Reckoning.text(charge.amount())),
                charge.amount()));
      }
    }
    rebate(caller, invoice, document, lines, agreed)
        .map(
            finding ->
                new Found(
                    Optional.empty(),
                    Optional.of(first),
                    Optional.empty(),
                    finding.reason(),
                    KeptFinding.facts(finding),
                    // the buyer pays less already: no money of the invoice is in question
                    Money.zero(document.currency())))
        .ifPresent(found::add);
    return found;
  }

  private Optional<Finding> rebate(
      Caller caller,
      Invoice invoice,
      InvoiceDocument document,
      List<Meant> lines,
      Set<String> agreed) {
    var given =
        document.charges().stream()
            .filter(one -> !one.charge() && !agreed.contains(one.code()))
            .map(AllowanceCharge::amount)
            .reduce(Money.zero(document.currency()), Money::plus);
    return given.amount().signum() <= 0
        ? Optional.empty()
        : rebates.judge(
            caller,
            new Given(
                invoice.number(),
                invoice.sellerCompanyId(),
                invoice.buyerCompanyId(),
                invoice.issuedOn(),
                given,
                lines.stream()
                    .filter(line -> line.line().isPresent())
                    .map(line -> new Part(line.line().get().offerId(), line.said().net()))
                    .toList()));
  }

  private void facts(Caller caller, Invoice invoice, List<LockedOrder> orders) {
    for (var order : orders) {
      ledger.write(
          caller,
          order.id(),
          "invoice:" + Tsid.text(invoice.id()),
          changes(invoice, order, QuantityKind.INVOICED, InvoiceLine::quantity));
    }
  }

  static List<QuantityChange> changes(
      Invoice invoice,
      LockedOrder order,
      QuantityKind kind,
      Function<InvoiceLine, BigDecimal> quantity) {
    return invoice.lines().stream()
        .filter(line -> line.isOf(order.id().value()) && line.lineNo().isPresent())
        .map(
            line ->
                new QuantityChange(
                    line.lineNo().get(),
                    kind,
                    quantity.apply(line),
                    line.position(),
                    Optional.empty()))
        .toList();
  }

  private void tell(Caller caller, Sender sender, Invoice invoice, List<LockedOrder> orders) {
    for (var order : orders) {
      ledger.tell(
          caller,
          order.id(),
          OrderStory.of(
              OrderEvent.INVOICED,
              sender.actor(),
              Map.of(
                  "number", invoice.number(),
                  "amount", Reckoning.text(sum(invoice, order)),
                  "lines", String.valueOf(invoice.lines().size())),
              sender.messageId()));
    }
  }

  /** Net of the lines of this order. */
  private static Money sum(Invoice invoice, LockedOrder order) {
    return invoice.lines().stream()
        .filter(line -> line.isOf(order.id().value()))
        .map(InvoiceLine::net)
        .reduce(Money.zero(invoice.currency()), Money::plus);
  }
}
