package org.bencao.invoicing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Money;
import org.bencao.common.Quantity;
import org.bencao.common.Reason;
import org.bencao.compliance.boundary.MatchFacts;
import org.bencao.compliance.boundary.MatchRuleService;
import org.bencao.invoicing.boundary.InvoiceView.Resolution;
import org.bencao.invoicing.entity.Invoice;
import org.bencao.invoicing.entity.InvoiceDifference.Found;
import org.bencao.invoicing.entity.InvoiceLine;
import org.bencao.invoicing.entity.KeptFinding;
import org.bencao.ordering.boundary.LockedLine;
import org.bencao.ordering.boundary.LockedOrder;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.receiving.boundary.ReceiptClosed;

/**
 * Lays order, receipt and invoice side by side, line by line, each time one of them changes (H1;
 * doc:L7): what was received and kept may be paid, to the older invoice first; what may still come
 * waits; the rest is a difference.
 */
@ApplicationScoped
public class Matching {

  private static final Duration GRACE = Duration.ofDays(10);

  private static final Set<Reason> JUDGED =
      Set.of(
          Reason.MATCH_QUANTITY,
          Reason.MATCH_PRICE,
          Reason.MATCH_TAX,
          Reason.INVOICE_WITHOUT_DESPATCH);

  @Inject Invoices invoices;
  @Inject Differences differences;
  @Inject MatchRuleService rules;
  @Inject CatalogueService catalogue;
  @Inject CompanyService companies;
  @Inject OrderLedger ledger;
  @Inject Clock clock;

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
    var pools = order.lines().stream().collect(Collectors.toMap(LockedLine::number, Pool::new));
    var taxes = taxes(caller, order, asking);
    var profile = companies.find(caller, order.buyerCompanyId()).orElseThrow().profile();
    for (var invoice : asking) {
      var shares = shares(invoice, order, pools);
      var facts = shares.stream().map(share -> share.facts(invoice, profile, taxes)).toList();
      var wanted = new ArrayList<Found>();
      for (var mismatch : rules.judge(caller, facts)) {
        var share = share(shares, mismatch.finding().line().orElseThrow());
        var left = share.left(mismatch.finding().reason(), mismatch.amount());
        if (left.amount().signum() > 0) {
          wanted.add(share.found(mismatch.finding(), left));
        }
      }
      shares.stream()
          .filter(share -> share.neverSent(clock.instant().minus(GRACE), invoice))
          .map(Share::withoutDespatch)
          .forEach(wanted::add);
      shares.forEach(Share::keep);
      differences.sync(caller, invoice, JUDGED, others(invoice, order, wanted), why);
    }
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

  private Map<Long, BigDecimal> taxes(Caller caller, LockedOrder order, List<Invoice> asking) {
    var offers = order.lines().stream().map(LockedLine::offerId).collect(Collectors.toSet());
    return catalogue.facts(caller, offers, asking.get(0).issuedOn()).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().offer().vatPercent()));
  }

  private static Share share(List<Share> shares, int position) {
    return shares.stream().filter(one -> one.line.position() == position).findFirst().orElseThrow();
  }

  private static List<Share> shares(Invoice invoice, LockedOrder order, Map<Integer, Pool> pools) {
    return invoice.lines().stream()
        .filter(line -> line.orderId().filter(id -> id == order.id().value()).isPresent())
        .map(
            line -> {
              int number = line.lineNo().orElseThrow();
              return pools.get(number).share(line, order.line(number).orElseThrow());
            })
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

    Share share(InvoiceLine invoiced, LockedLine order) {
      var matched = payable.min(invoiced.owed());
      payable = payable.subtract(matched);
      var ofPending = pending.min(invoiced.owed().subtract(matched));
      pending = pending.subtract(ofPending);
      var ofComing = coming.min(invoiced.owed().subtract(matched).subtract(ofPending));
      coming = coming.subtract(ofComing);
      return new Share(invoiced, order, matched, ofPending, ofComing);
    }

    @Override
    public String toString() {
      return "line " + line.number() + ": " + payable + " + " + pending + " + " + coming;
    }
  }

  /** How one line of an invoice falls apart. */
  private static final class Share {

    private final InvoiceLine line;
    private final LockedLine order;
    private final BigDecimal matched;
    private final BigDecimal pending;
    private final BigDecimal coming;

    Share(
        InvoiceLine line,
        LockedLine order,
        BigDecimal matched,
        BigDecimal pending,
        BigDecimal coming) {
      this.line = line;
      this.order = order;
      this.matched = matched;
      this.pending = pending;
      this.coming = coming;
    }

    private BigDecimal beyond() {
      return line.owed().subtract(matched).subtract(pending).subtract(coming);
    }

    MatchFacts facts(Invoice invoice, String profile, Map<Long, BigDecimal> taxes) {
      return new MatchFacts(
          line.position(),
          invoice.issuedOn(),
          profile,
          line.quantity(),
          beyond(),
          order.fulfilment().kept(),
          line.unitPrice(),
          order.agreedPrice(),
          line.taxPercent(),
          taxes.getOrDefault(order.offerId(), line.taxPercent()),
          line.net());
    }

    /** A price that was credited in money is no difference any more. */
    Money left(Reason reason, Money amount) {
      if (reason != Reason.MATCH_PRICE) {
        return amount;
      }
      var ofPacks = line.unitPrice().times(new Quantity(line.credited(), line.unit()));
      return amount.minus(line.creditedNet().minus(ofPacks));
    }

    Found found(Finding finding, Money amount) {
      var facts = new HashMap<>(KeptFinding.facts(finding));
      facts.put("item", name(line.nameEn()));
      facts.put("item_zh", name(line.nameZh()));
      return new Found(
          Optional.of(line.position()),
          line.orderId(),
          line.lineNo(),
          finding.reason(),
          facts,
          amount);
    }

    /** Facts are kept beside the line, which has the whole name. */
    private static String name(String whole) {
      return whole.length() > 200 ? whole.substring(0, 200) : whole;
    }

    /** Row 44: nothing came by the end of the grace days. */
    boolean neverSent(Instant since, Invoice invoice) {
      return coming.signum() > 0 && invoice.arrivedAt().isBefore(since);
    }

    Found withoutDespatch() {
      var finding =
          Finding.of(
              Reason.INVOICE_WITHOUT_DESPATCH,
              Optional.of(line.position()),
              Map.of(
                  "qty", line.quantity().stripTrailingZeros().toPlainString(),
                  "used", order.fulfilment().despatched().stripTrailingZeros().toPlainString()));
      return found(finding, line.unitPrice().times(new Quantity(coming, line.unit())));
    }

    void keep() {
      line.match(matched, pending.add(coming).signum() > 0);
    }
  }
}
