package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Page;
import org.bencao.common.Reading;
import org.bencao.exchange.boundary.JournalService;
import org.bencao.ordering.control.Orders;
import org.bencao.ordering.control.SharedSteps;
import org.bencao.ordering.entity.Headlines;
import org.bencao.ordering.entity.HistoryEntry;
import org.bencao.ordering.entity.LicenceCopy;
import org.bencao.ordering.entity.LineSums;
import org.bencao.ordering.entity.OrderException;
import org.bencao.ordering.entity.OrderLine;
import org.bencao.ordering.entity.PurchaseOrder;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.SiteView;

/** Orders as the people of either side see them. */
@Stateless
@Reading
public class OrderService {

  private static final List<OrderException> NONE = List.of();

  @Inject Orders orders;
  @Inject CompanyService companies;
  @Inject JournalService journal;

  /** A constant number of statements, whatever the size of the page. */
  public Page<OrderRow> list(Caller caller, OrderFilter filter) {
    caller.require(Orders.READERS);
    return filter
        .keyset()
        .page(
            orders.page(caller, filter),
            PurchaseOrder::id,
            found -> rows(caller, found, orders.sums(caller, found)));
  }

  /** Nothing for an order of others, as for an order that never was. */
  public Optional<OrderView> find(Caller caller, PurchaseOrderId id) {
    caller.require(Orders.READERS);
    return orders.find(caller, id.value()).map(order -> view(caller, order));
  }

  public Optional<PurchaseOrderId> byNumber(Caller caller, String number) {
    caller.require(Orders.READERS);
    return orders.byNumber(caller, number).map(PurchaseOrderId::new);
  }

  private OrderView view(Caller caller, PurchaseOrder order) {
    var row = rows(caller, List.of(order), Map.of(order.id(), order.sums())).get(0);
    var site = companies.site(caller, order.siteId()).orElseThrow();
    var seller = companies.find(caller, order.sellerCompanyId()).orElseThrow();
    var open = orders.openExceptions(caller, List.of(order.id()));
    var disputed = Headlines.disputed(open.getOrDefault(order.id(), List.of()));
    boolean buyerSide = caller.companies(Orders.READERS).contains(order.buyerCompanyId());
    return new OrderView(
        row,
        order.buyerCompanyId(),
        order.sellerCompanyId(),
        seller.gln(),
        site.gln(),
        site.zone(),
        order.buyerReference(),
        order.sellerNumber(),
        order.sentAt(),
        order.ackedAt(),
        ackDue(caller, order),
        order.answerDueAt(),
        order.answeredAt(),
        order.lines().stream().map(line -> line(line, disputed)).toList(),
        orders.history(caller, order).stream()
            .map(HistoryEntry::view)
            .filter(step -> buyerSide || SharedSteps.isShared(step.kind()))
            .toList(),
        buyerSide
            ? open.getOrDefault(order.id(), List.of()).stream().map(OrderException::view).toList()
            : List.of(),
        orders.licences(caller, order).stream()
            .map(LicenceCopy::view)
            .filter(copy -> buyerSide || copy.party().equals("SELLER"))
            .toList(),
        order.signedFormId(),
        order.version());
  }

  private Optional<Instant> ackDue(Caller caller, PurchaseOrder order) {
    return journal.ofOrder(caller, order.id()).stream()
        .filter(message -> message.documentType().equals("850"))
        .flatMap(message -> message.ackDueAt().stream())
        .findFirst();
  }

  private List<OrderRow> rows(
      Caller caller, List<PurchaseOrder> found, Map<Long, List<LineSums>> sums) {
    var names = companies.byIds(caller, parties(found));
    var sites =
        companies.sitesByIds(
            caller, found.stream().map(PurchaseOrder::siteId).collect(Collectors.toSet()));
    var open = orders.openExceptions(caller, found.stream().map(PurchaseOrder::id).toList());
    var own = caller.companies(Orders.READERS);
    return found.stream()
        .map(
            order -> {
              var exceptions = open.getOrDefault(order.id(), List.of());
              var shown = own.contains(order.buyerCompanyId()) ? exceptions : NONE;
              var lines = sums.getOrDefault(order.id(), List.of());
              return row(order, names, sites, lines, order.headline(lines, exceptions), shown);
            })
        .toList();
  }

  private static Collection<Long> parties(List<PurchaseOrder> found) {
    var ids = new HashSet<Long>();
    found.forEach(
        order -> {
          ids.add(order.buyerCompanyId());
          ids.add(order.sellerCompanyId());
        });
    return ids;
  }

  private static OrderRow row(
      PurchaseOrder order,
      Map<Long, CompanyView> names,
      Map<Long, SiteView> sites,
      List<LineSums> lines,
      Headline headline,
      List<OrderException> open) {
    var buyer = names.get(order.buyerCompanyId());
    var seller = names.get(order.sellerCompanyId());
    var site = sites.get(order.siteId());
    return new OrderRow(
        new PurchaseOrderId(order.id()),
        order.number(),
        buyer.nameEn(),
        buyer.nameZh(),
        seller.nameEn(),
        seller.nameZh(),
        site.nameEn(),
        site.nameZh(),
        order.placedAt(),
        order.placedBy(),
        order.lineCount(),
        order.net(),
        headline,
        lines.stream().anyMatch(line -> line.answer() == AnswerState.BACKORDERED),
        open.stream().map(OrderException::reason).distinct().toList());
  }

  private static OrderView.Line line(OrderLine line, Set<Integer> disputed) {
    var sums = line.sums();
    return new OrderView.Line(
        line.lineNo(),
        line.itemCode(),
        line.gtin(),
        line.sellerItem(),
        line.nameEn(),
        line.nameZh(),
        line.unit(),
        line.unitPrice(),
        line.priceKind(),
        line.priceSource(),
        line.confirmedPrice(),
        line.net(),
        line.ordered(),
        line.cancelled(),
        line.confirmed(),
        line.backOrdered(),
        line.rejected(),
        line.offered(),
        line.unanswered(),
        line.fulfilment(),
        line.promisedOn(),
        line.backOrderOn(),
        line.answerReason(),
        line.offer(),
        sums.answer(),
        sums.delivery(),
        sums.receipt(),
        sums.money(disputed.contains(line.lineNo())));
  }
}
