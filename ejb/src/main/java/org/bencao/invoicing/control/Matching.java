package org.bencao.invoicing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.OfferTax;
import org.bencao.common.Caller;
import org.bencao.common.Reason;
import org.bencao.compliance.boundary.MatchRuleService;
import org.bencao.compliance.boundary.TaxRuleService;
import org.bencao.compliance.boundary.TaxRuleService.Sale;
import org.bencao.invoicing.boundary.InvoiceView.Resolution;
import org.bencao.invoicing.control.InvoiceShare.Taxing;
import org.bencao.invoicing.entity.Invoice;
import org.bencao.invoicing.entity.InvoiceDifference.Found;
import org.bencao.invoicing.entity.InvoiceLine;
import org.bencao.ordering.boundary.LockedLine;
import org.bencao.ordering.boundary.LockedOrder;
import org.bencao.ordering.boundary.OrderAnswered;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.receiving.boundary.DespatchTold;
import org.bencao.receiving.boundary.ReceiptClosed;

/**
 * Lays order, receipt and invoice side by side, line by line, each time one of them changes (H1;
 * doc:L7): what was received and kept may be paid, to the older invoice first; what may still come
 * waits; the rest is a difference.
 */
@ApplicationScoped
public class Matching {

  static final Duration GRACE = Duration.ofDays(10);

  private static final Set<Reason> JUDGED =
      Set.of(
          Reason.MATCH_QUANTITY,
          Reason.MATCH_PRICE,
          Reason.MATCH_TAX,
          Reason.TAX_RATE_UNPROVEN,
          Reason.FREE_GOODS_NOT_INVOICED,
          Reason.INVOICE_WITHOUT_DESPATCH);

  @Inject Invoices invoices;
  @Inject Differences differences;
  @Inject Allocations allocations;
  @Inject TakenSubstitutes substitutes;
  @Inject MatchRuleService rules;
  @Inject TaxRuleService taxes;
  @Inject CatalogueService catalogue;
  @Inject CompanyService companies;
  @Inject OrderLedger ledger;
  @Inject Clock clock;

  void answered(@Observes OrderAnswered event) {
    match(event.caller(), event.order());
  }

  void despatched(@Observes DespatchTold event) {
    event.orders().forEach(order -> match(event.caller(), order));
  }

  void counted(@Observes ReceiptClosed event) {
    event.orders().forEach(order -> match(event.caller(), order));
  }

  public void match(Caller caller, PurchaseOrderId order) {
    match(caller, order, Map.of());
  }

  /**
   * Under the order's lock.
   *
   * @param why how differences of an invoice ended that are no more; {@code SETTLED} unless said
   */
  public void match(Caller caller, PurchaseOrderId id, Map<Long, Resolution> why) {
    var order = ledger.lock(caller, id).orElseThrow();
    var asking = invoices.askingFor(id.value());
    if (asking.isEmpty()) {
      return;
    }
    asking.forEach(invoice -> substitutes.takeUp(caller, invoice, order));
    var pools = order.lines().stream().collect(Collectors.toMap(LockedLine::number, Pool::new));
    var usual = catalogue.taxes(caller, offers(order), asking.get(0).issuedOn());
    var profile = companies.find(caller, order.buyerCompanyId()).orElseThrow().profile();
    var free = new FreePacks(order, asking);
    for (var invoice : asking) {
      var shares = shares(invoice, order, pools);
      var taxing = taxing(caller, invoice, order, usual);
      var facts =
          shares.stream()
              .map(share -> share.facts(invoice, profile, taxing, free.of(invoice, share.line())))
              .toList();
      var wanted = new ArrayList<Found>();
      for (var mismatch : rules.judge(caller, facts)) {
        var share = share(shares, mismatch.finding().line().orElseThrow());
        share.found(mismatch).ifPresent(wanted::add);
      }
      shares.forEach(share -> share.withoutDespatch().ifPresent(wanted::add));
      shares.forEach(InvoiceShare::keep);
      differences.sync(caller, invoice, JUDGED, others(invoice, order, wanted), why);
    }
    // of an invoice about more orders not all are under lock
    asking.stream()
        .filter(invoice -> invoice.orderIds().size() == 1)
        .forEach(invoice -> allocations.settle(caller, invoice));
  }

  private Taxing taxing(
      Caller caller, Invoice invoice, LockedOrder order, Map<Long, OfferTax> usual) {
    var day = invoice.issuedOn();
    var law =
        taxes.law(
            caller, new Sale(order.buyerCompanyId(), order.sellerCompanyId(), order.siteId(), day));
    var rates =
        usual.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> law.percent(one.getValue())));
    return new Taxing(rates, taxes.papers(caller, order.sellerCompanyId(), day));
  }

  private static Set<Long> offers(LockedOrder order) {
    return order.lines().stream().map(LockedLine::offerId).collect(Collectors.toSet());
  }

  /** Differences of the invoice's other orders stand as they are. */
  private List<Found> others(Invoice invoice, LockedOrder order, List<Found> wanted) {
    var all = new ArrayList<>(wanted);
    invoices.differences(invoice).stream()
        .filter(one -> one.isOpen() && JUDGED.contains(one.reason()))
        .filter(one -> one.orderId().filter(id -> id != order.id().value()).isPresent())
        .map(
            one ->
                new Found(
                    one.position(),
                    one.orderId(),
                    one.lineNo(),
                    one.reason(),
                    one.facts(),
                    one.amount()))
        .forEach(all::add);
    return all;
  }

  private static InvoiceShare share(List<InvoiceShare> shares, int position) {
    return shares.stream().filter(one -> one.position() == position).findFirst().orElseThrow();
  }

  /** In the order of the invoice's lines. */
  private List<InvoiceShare> shares(Invoice invoice, LockedOrder order, Map<Integer, Pool> pools) {
    boolean overdue = invoice.arrivedAt().isBefore(clock.instant().minus(GRACE));
    return invoice.lines().stream()
        .filter(line -> line.isOf(order.id().value()) && !line.isInQuestion())
        .map(line -> pools.get(line.lineNo().orElseThrow()).share(line))
        .map(share -> overdue ? share.afterGrace() : share)
        .toList();
  }

  /** What of one order line may be paid, and what may still come. */
  private static final class Pool {

    private final LockedLine line;
    private BigDecimal payable;
    private BigDecimal pending;
    private BigDecimal coming;

    Pool(LockedLine line) {
      var sums = line.fulfilment();
      this.line = line;
      this.payable = sums.kept();
      this.pending =
          sums.advised()
              .subtract(sums.found())
              .subtract(sums.shortfall())
              .add(sums.quarantined())
              .max(BigDecimal.ZERO);
      this.coming = line.expected().subtract(sums.despatched()).max(BigDecimal.ZERO);
    }

    /** Takes what a line of an invoice asks for. */
    InvoiceShare share(InvoiceLine invoiced) {
      var matched = payable.min(invoiced.owed());
      payable = payable.subtract(matched);
      var ofPending = pending.min(invoiced.owed().subtract(matched));
      pending = pending.subtract(ofPending);
      var ofComing = coming.min(invoiced.owed().subtract(matched).subtract(ofPending));
      coming = coming.subtract(ofComing);
      var beyond = invoiced.owed().subtract(matched).subtract(ofPending).subtract(ofComing);
      boolean cancelled = line.isCancelled() && line.fulfilment().advised().signum() == 0;
      return cancelled
          ? new InvoiceShare(invoiced, line, matched, ofComing, BigDecimal.ZERO, beyond)
          : new InvoiceShare(invoiced, line, matched, ofComing, beyond, BigDecimal.ZERO);
    }

    @Override
    public String toString() {
      return "line " + line.number() + ": " + payable + " + " + pending + " + " + coming;
    }
  }
}
