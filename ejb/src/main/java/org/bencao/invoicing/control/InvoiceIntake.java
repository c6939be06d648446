package org.bencao.invoicing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.Money;
import org.bencao.common.Reason;
import org.bencao.common.Tsid;
import org.bencao.document.ContentHash;
import org.bencao.document.InvoiceDocument;
import org.bencao.invoicing.control.Intake.Sender;
import org.bencao.invoicing.control.Intake.Taken;
import org.bencao.invoicing.entity.Invoice;
import org.bencao.invoicing.entity.InvoiceCharge;
import org.bencao.invoicing.entity.InvoiceDifference.Found;
import org.bencao.invoicing.entity.InvoiceLine;
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

  private static final int PAST_DAYS = 180;

  @Inject Invoices invoices;
  @Inject Differences differences;
  @Inject Matching matching;
  @Inject OrderLedger ledger;
  @Inject PartnerService partners;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  public Taken take(
      Caller caller, Sender sender, InvoiceDocument document, List<LockedOrder> orders) {
    var first = orders.get(0);
    var said = said(document);
    var before = before(document, first, said.hash());
    if (before.isPresent()) {
      return before.get();
    }
    var stop = stop(document, first);
    if (stop.isPresent()) {
      return Taken.stopped(stop.get());
    }
    var invoice =
        new Invoice(
            identifiers.next(), first, said, Optional.empty(), sender.messageId(), clock.instant());
    var unknown = lines(invoice, document, orders);
    invoices.add(invoice);
    var charges = charges(caller, invoice, document);
    invoices.flush();
    facts(caller, invoice, orders);
    tell(caller, sender, invoice, orders);
    differences.open(caller, invoice, first, unknown);
    differences.open(caller, invoice, first, charges);
    orders.forEach(order -> matching.match(caller, order.id()));
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
        sums.lineNet(),
        sums.charges(),
        sums.tax(),
        HexFormat.of().parseHex(ContentHash.of(document)));
  }

  /** Row 45: the same number again. */
  Optional<Taken> before(InvoiceDocument document, LockedOrder order, byte[] hash) {
    var found =
        invoices
            .numbered(
                order.sellerCompanyId(), order.buyerCompanyId(), document.kind(), document.number())
            .filter(one -> one.issuedOn().getYear() == document.issuedOn().getYear());
    return found.map(
        one -> {
          if (Arrays.equals(one.contentHash(), hash) || one.payable().equals(document.payable())) {
            return Taken.repeat(
                Reason.INVOICE_DUPLICATE,
                Map.of("doc", document.number(), "seller", order.number()));
          }
          return Taken.stopped(
              Reason.INVOICE_NUMBER_REUSED,
              Map.of(
                  "doc", document.number(),
                  "amount", Reckoning.text(document.payable()),
                  "limit", Reckoning.text(one.payable())));
        });
  }

  /** What keeps the whole document from being used. */
  Optional<Intake.Stop> stop(InvoiceDocument document, LockedOrder order) {
    if (!document.currency().equals(order.currency())) {
      return Optional.of(
          new Intake.Stop(
              Reason.CURRENCY_DIFFERS,
              Map.of("found", document.currency(), "wanted", order.currency())));
    }
    var today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    if (document.issuedOn().isAfter(today.plusDays(2))
        || document.issuedOn().isBefore(today.minusDays(PAST_DAYS))) {
      return Optional.of(
          new Intake.Stop(Reason.DATE_IMPLAUSIBLE, Map.of("date", document.issuedOn().toString())));
    }
    if (document.lines().isEmpty()) {
      return Optional.of(
          new Intake.Stop(Reason.UNKNOWN_LINE, Map.of("row", "–", "found", document.number())));
    }
    return Reckoning.of(document).stop(document);
  }

  /** Lines that mean no line of an order are kept too: their money is in question. */
  private static List<Found> lines(
      Invoice invoice, InvoiceDocument document, List<LockedOrder> orders) {
    var unknown = new ArrayList<Found>();
    for (int at = 0; at < document.lines().size(); at++) {
      var said = document.lines().get(at);
      var order = order(said, document, orders);
      var line = order.named(said.lineRef(), said.item()).line();
      boolean fits = line.filter(found -> found.unit().equals(said.invoiced().unit())).isPresent();
      if (fits) {
        invoice.add(new InvoiceLine(invoice, at + 1, order, line.get(), said));
      } else {
        var entered = new InvoiceLine(invoice, at + 1, order, said);
        invoice.add(entered);
        unknown.add(
            new Found(
                Optional.of(at + 1),
                Optional.of(order.id().value()),
                Optional.empty(),
                line.isPresent() ? Reason.UOM_UNKNOWN : Reason.UNKNOWN_LINE,
                Map.of(
                    "row", said.lineRef().orElse(String.valueOf(said.number())),
                    "found", line.isPresent() ? said.invoiced().unit() : entered.nameEn(),
                    "wanted", line.map(found -> found.unit()).orElse("–")),
                entered.net()));
      }
    }
    return unknown;
  }

  static LockedOrder order(
      InvoiceDocument.Line said, InvoiceDocument document, List<LockedOrder> orders) {
    var number = said.orderNumber().or(document::orderNumber);
    return orders.stream()
        .filter(order -> number.filter(order.number()::equals).isPresent())
        .findFirst()
        .orElse(orders.get(0));
  }

  /** Row 49. */
  private List<Found> charges(Caller caller, Invoice invoice, InvoiceDocument document) {
    var agreed = partners.agreedCharges(caller, invoice.sellerCompanyId());
    var found = new ArrayList<Found>();
    for (int at = 0; at < document.charges().size(); at++) {
      var charge = document.charges().get(at);
      invoices.add(new InvoiceCharge(invoice.id(), at + 1, charge));
      if (charge.charge() && !agreed.contains(charge.code())) {
        found.add(
            new Found(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Reason.INVOICE_UNKNOWN_CHARGE,
                Map.of("kind", Reckoning.kind(charge), "amount", Reckoning.text(charge.amount())),
                charge.amount()));
      }
    }
    return found;
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
                    line.lineNo().orElseThrow(),
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

  /** Net of the lines that mean this order. */
  static Money sum(Invoice invoice, LockedOrder order) {
    return invoice.lines().stream()
        .filter(line -> line.orderId().filter(id -> id == order.id().value()).isPresent())
        .map(InvoiceLine::net)
        .reduce(Money.zero(invoice.currency()), Money::plus);
  }
}
