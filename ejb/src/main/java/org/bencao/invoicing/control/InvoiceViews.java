package org.bencao.invoicing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Money;
import org.bencao.common.Quantity;
import org.bencao.invoicing.boundary.InvoiceId;
import org.bencao.invoicing.boundary.InvoiceRow;
import org.bencao.invoicing.boundary.InvoiceView;
import org.bencao.invoicing.boundary.PriceGap;
import org.bencao.invoicing.entity.Invoice;
import org.bencao.invoicing.entity.InvoiceDifference;
import org.bencao.invoicing.entity.InvoiceLine;
import org.bencao.ordering.boundary.OrderLines;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;

/**
 * Shows invoices, any number of them in a constant number of statements. The seller sees the
 * differences that it was told of.
 */
@ApplicationScoped
public class InvoiceViews {

  @Inject Invoices invoices;
  @Inject OrderLines orderLines;
  @Inject CompanyService companies;

  public List<InvoiceRow> rows(Caller caller, List<Invoice> found) {
    var ids = new HashSet<Long>();
    found.forEach(
        one -> {
          ids.add(one.buyerCompanyId());
          ids.add(one.sellerCompanyId());
        });
    var names = companies.byIds(caller, ids);
    var open = invoices.openDifferences(found.stream().map(Invoice::id).toList());
    return found.stream()
        .map(one -> row(one, names, told(caller, one, open.getOrDefault(one.id(), List.of()))))
        .toList();
  }

  /** To the buyer all of them, to the seller those in dispute. */
  private static List<InvoiceDifference> told(
      Caller caller, Invoice one, List<InvoiceDifference> differences) {
    boolean buyerSide = caller.companies(Invoices.READERS).contains(one.buyerCompanyId());
    return differences.stream().filter(difference -> buyerSide || difference.isDisputed()).toList();
  }

  private static InvoiceRow row(
      Invoice one, Map<Long, CompanyView> names, List<InvoiceDifference> open) {
    var seller = names.get(one.sellerCompanyId());
    var buyer = names.get(one.buyerCompanyId());
    return new InvoiceRow(
        new InvoiceId(one.id()),
        one.kind(),
        one.number(),
        one.buyerCompanyId(),
        one.sellerCompanyId(),
        seller.nameEn(),
        seller.nameZh(),
        buyer.nameEn(),
        buyer.nameZh(),
        one.orderNumbers(),
        one.issuedOn(),
        one.dueOn(),
        one.arrivedAt(),
        one.lines().size(),
        one.payable(),
        one.credited(),
        one.paid(),
        one.left(),
        sum(one, open),
        one.state(!open.isEmpty()),
        open.stream().map(InvoiceDifference::reason).distinct().toList(),
        one.approvedAt(),
        one.approvedBy());
  }

  private static Money sum(Invoice one, List<InvoiceDifference> open) {
    return open.stream()
        .map(InvoiceDifference::amount)
        .reduce(Money.zero(one.currency()), Money::plus);
  }

  public InvoiceView view(Caller caller, Invoice one) {
    var row = rows(caller, List.of(one)).get(0);
    var differences = told(caller, one, invoices.differences(one));
    var sums = new HashMap<PurchaseOrderId, Map<Integer, OrderLines.Line>>();
    for (var order : one.orderIds()) {
      var id = new PurchaseOrderId(order);
      sums.put(id, orderLines.of(caller, id));
    }
    return new InvoiceView(
        row,
        one.despatchNumbers(),
        one.lineNet(),
        one.charges(),
        one.tax(),
        TaxRounding.of(one),
        releasable(one, differences),
        one.creditsId().map(InvoiceId::new),
        one.claimNumber(),
        one.messageId(),
        one.lines().stream().map(line -> line(line, sums)).toList(),
        invoices.charges(one).stream().map(charge -> charge.view(one.currency())).toList(),
        differences.stream().map(InvoiceDifference::view).toList(),
        rows(caller, invoices.crediting(caller, one.id())),
        one.version());
  }

  /**
   * Gross less what was credited or paid, less packs that may not be paid, less what stands against
   * the price and tax of the others, and less charges in question.
   */
  public static Money releasable(Invoice one, List<InvoiceDifference> differences) {
    if (one.isCreditNote()) {
      return Money.zero(one.currency());
    }
    var left = one.left();
    for (var line : one.lines()) {
      var held = line.owed().subtract(line.matched());
      left = left.minus(gross(Reckoning.part(line.owedNet(), held, line.owed()), line));
    }
    for (var difference : differences) {
      if (difference.isOpen()) {
        left = left.minus(ofMatched(one, difference));
      }
    }
    return left.amount().signum() < 0 ? Money.zero(one.currency()) : left;
  }

  /** What a difference takes from packs that may be paid. */
  private static Money ofMatched(Invoice one, InvoiceDifference difference) {
    var line = difference.position().flatMap(one::line);
    if (line.isEmpty()) {
      return difference.amount();
    }
    var inOrder = line.get().owed().subtract(line.get().disputed());
    var share = Reckoning.part(difference.amount(), line.get().matched(), inOrder);
    return switch (difference.reason()) {
      case MATCH_PRICE -> gross(share, line.get());
      case MATCH_TAX, TAX_RATE_UNPROVEN -> share;
      default -> Money.zero(one.currency());
    };
  }

  private static Money gross(Money net, InvoiceLine line) {
    return net.plus(net.percent(line.taxPercent()));
  }

  private static InvoiceView.Line line(
      InvoiceLine line, Map<PurchaseOrderId, Map<Integer, OrderLines.Line>> sums) {
    Optional<OrderLines.Line> order =
        line.lineNo()
            .flatMap(
                number -> line.orderId().map(id -> sums.get(new PurchaseOrderId(id)).get(number)));
    return new InvoiceView.Line(
        line.position(),
        line.orderId().map(PurchaseOrderId::new),
        line.orderNumber(),
        line.lineNo(),
        line.itemCode(),
        line.nameEn(),
        line.nameZh(),
        line.unit(),
        order.map(OrderLines.Line::wanted),
        order.map(OrderLines.Line::agreed),
        order.map(found -> found.fulfilment().kept()),
        order.map(found -> found.fulfilment().owed()),
        line.quantity(),
        line.unitPrice(),
        line.net(),
        order.flatMap(found -> gap(line, found)),
        line.taxPercent(),
        line.credited(),
        line.matched(),
        line.isWaiting());
  }

  private static Optional<PriceGap> gap(InvoiceLine line, OrderLines.Line order) {
    return PriceGap.of(
        order.agreed(), line.unitPrice(), new Quantity(line.quantity(), line.unit()));
  }
}
