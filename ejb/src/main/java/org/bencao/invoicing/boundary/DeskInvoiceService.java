package org.bencao.invoicing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Gtin;
import org.bencao.common.Money;
import org.bencao.common.Quantity;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Transaction;
import org.bencao.common.UnitPrice;
import org.bencao.compliance.boundary.TaxRuleService;
import org.bencao.compliance.boundary.TaxRuleService.Sale;
import org.bencao.document.DocumentItem;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.InvoiceDocument;
import org.bencao.document.Tax;
import org.bencao.invoicing.control.CreditIntake;
import org.bencao.invoicing.control.Intake.Sender;
import org.bencao.invoicing.control.Intake.Taken;
import org.bencao.invoicing.control.InvoiceIntake;
import org.bencao.ordering.boundary.DeskResult;
import org.bencao.ordering.boundary.LockedLine;
import org.bencao.ordering.boundary.LockedOrder;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerView;

/**
 * The desk of a seller without EDI invoices and credits by screen (K1); what it says goes the way
 * of an invoice.
 */
@Stateless
public class DeskInvoiceService {

  @Inject OrderLedger ledger;
  @Inject InvoiceIntake invoices;
  @Inject CreditIntake credits;
  @Inject TaxRuleService taxes;
  @Inject PartnerService partners;
  @Inject Transaction transaction;

  /** Empty when there is no such order to a company for which the caller is the desk. */
  public Optional<DeskResult> invoice(Caller caller, @Valid InvoiceOrder command) {
    caller.require(Role.SUPPLIER_DESK);
    return ledger
        .lock(caller, command.order())
        .filter(order -> caller.has(Role.SUPPLIER_DESK, order.sellerCompanyId()))
        .map(order -> invoice(caller, order, command));
  }

  private DeskResult invoice(Caller caller, LockedOrder order, InvoiceOrder command) {
    if (partners
        .serving(caller, order.sellerSystemId(), order.sellerCompanyId())
        .filter(PartnerView::desk)
        .isEmpty()) {
      return new DeskResult.Refused(
          List.of(
              Finding.of(
                  Reason.SELLER_HAS_EDI, Optional.empty(), Map.of("number", order.number()))));
    }
    var refusals = refusals(order, command);
    if (!refusals.isEmpty()) {
      return new DeskResult.Refused(refusals);
    }
    var sender = new Sender(caller.name(), Optional.empty());
    var document = document(caller, order, command);
    var taken =
        command.kind() == InvoiceDocument.Kind.CREDIT_NOTE
            ? credits.take(caller, sender, document, List.of(order))
            : invoices.take(caller, sender, document, List.of(order));
    if (taken.outcome() != Taken.Outcome.STOPPED) {
      return new DeskResult.Done();
    }
    transaction.rollBack();
    var stop = taken.word().orElseThrow();
    return new DeskResult.Refused(
        List.of(Finding.of(stop.reason(), Optional.empty(), stop.facts())));
  }

  private static List<Finding> refusals(LockedOrder order, InvoiceOrder command) {
    var refusals = new ArrayList<Finding>();
    for (var said : command.lines()) {
      if (order.line(said.line()).isEmpty()) {
        refusals.add(
            Finding.of(
                Reason.UNKNOWN_LINE,
                Optional.of(said.line()),
                Map.of("row", String.valueOf(said.line()), "found", order.number())));
      } else if (said.quantity().stripTrailingZeros().scale() > 0) {
        refusals.add(
            Finding.of(
                Reason.QUANTITY_UNREADABLE,
                Optional.of(said.line()),
                Map.of("raw", said.quantity().toPlainString())));
      }
    }
    return refusals;
  }

  private InvoiceDocument document(Caller caller, LockedOrder order, InvoiceOrder command) {
    var offers = order.lines().stream().map(LockedLine::offerId).collect(Collectors.toSet());
    var rates =
        taxes.rates(
            caller,
            new Sale(
                order.buyerCompanyId(),
                order.sellerCompanyId(),
                order.siteId(),
                command.issuedOn()),
            offers);
    var lines = new ArrayList<InvoiceDocument.Line>();
    for (var said : command.lines()) {
      var line = order.line(said.line()).orElseThrow();
      var rate =
          said.taxPercent().orElseGet(() -> rates.getOrDefault(line.offerId(), BigDecimal.ZERO));
      lines.add(line(lines.size() + 1, order, line, said, rate));
    }
    var taxes = taxes(order.currency(), lines);
    return new InvoiceDocument(
        Optional.empty(),
        command.number(),
        command.kind(),
        DocumentPurpose.ORIGINAL,
        command.issuedOn(),
        order.currency(),
        Optional.of(order.number()),
        command.despatchNumber().stream().toList(),
        command.creditedInvoice(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        taxes,
        payable(order.currency(), lines, taxes),
        lines);
  }

  private static InvoiceDocument.Line line(
      int position, LockedOrder order, LockedLine line, InvoiceOrder.Line said, BigDecimal rate) {
    var gtin = Optional.of(line.gtin()).filter(text -> !text.isEmpty()).map(Gtin::new);
    return new InvoiceDocument.Line(
        position,
        Optional.of(order.number()),
        Optional.of(String.valueOf(line.number())),
        Optional.of(DocumentItem.of(gtin, line.sellerItem(), line.nameEn())),
        new Quantity(said.quantity(), line.unit()),
        said.price()
            .map(amount -> new UnitPrice(amount, order.currency()))
            .orElse(line.agreedPrice()),
        Optional.of(new Tax(rate, Optional.empty(), Optional.empty())));
  }

  /** One tax a rate, rounded once (PRC-05). */
  private static List<Tax> taxes(String currency, List<InvoiceDocument.Line> lines) {
    var nets = new TreeMap<BigDecimal, Money>();
    lines.forEach(line -> nets.merge(line.tax().orElseThrow().percent(), line.net(), Money::plus));
    return nets.entrySet().stream()
        .map(
            rate ->
                new Tax(
                    rate.getKey(),
                    Optional.of(rate.getValue()),
                    Optional.of(rate.getValue().percent(rate.getKey()))))
        .toList();
  }

  private static Money payable(String currency, List<InvoiceDocument.Line> lines, List<Tax> taxes) {
    var sum = Money.zero(currency);
    for (var line : lines) {
      sum = sum.plus(line.net());
    }
    for (var tax : taxes) {
      sum = sum.plus(tax.amount().orElseThrow());
    }
    return sum;
  }
}
