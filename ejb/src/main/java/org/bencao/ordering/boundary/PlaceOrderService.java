package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.StockService;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Transaction;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.RuleService;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.PlaceOrderResult.Refused;
import org.bencao.ordering.control.Commands;
import org.bencao.ordering.control.OrderFactsSource;
import org.bencao.ordering.control.OrderFactsSource.Wanted;
import org.bencao.ordering.control.OrderWriter;
import org.bencao.ordering.control.Orders;
import org.bencao.ordering.control.Shares;
import org.bencao.ordering.entity.PurchaseOrder;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.SiteView;

/**
 * Places an order: decides everything first, then takes the limits, then writes the order, its
 * audit entry and its outbox row, all in one transaction. A refused command has touched nothing.
 */
@Stateless
public class PlaceOrderService {

  @Inject CompanyService companies;
  @Inject OrderFactsSource source;
  @Inject RuleService rules;
  @Inject StockService stock;
  @Inject Shares shares;
  @Inject CatalogueService catalogue;
  @Inject Commands commands;
  @Inject Orders orders;
  @Inject OrderWriter writer;
  @Inject Identifiers identifiers;
  @Inject Transaction transaction;

  public PlaceOrderResult place(Caller caller, @Valid PlaceOrder command) {
    return orders.writingAtEnd(() -> decide(caller, command));
  }

  private PlaceOrderResult decide(Caller caller, PlaceOrder command) {
    long id = identifiers.next();
    // before all else: it may wait for another writer, and what is read behind it is newer
    var earlier = commands.take(caller, command.key(), OrderWriter.contentHash(command), id);
    var site = site(caller, command.siteId());
    if (earlier.isPresent()) {
      return again(earlier.get());
    }
    var wanted = wanted(command);
    var facts = source.collect(caller, site, wanted.stream().map(Wanted::offerId).toList());
    var missing = notOffered(command, facts);
    if (!missing.isEmpty()) {
      return refuse(missing);
    }
    var order = facts.order(command.sellerCompanyId(), wanted);
    var judgement = rules.judge(caller, order);
    if (judgement.refuses()) {
      return refuse(judgement.findings());
    }
    if (!stock.take(caller, quantities(order))) {
      return refuse(raceLost(caller, order));
    }
    var beyondShare = shares.take(caller, order);
    if (!beyondShare.isEmpty()) {
      return refuse(beyondShare);
    }
    return placed(writer.write(caller, id, site, command, order, judgement), false);
  }

  /** Somebody else's site is answered like no site at all. */
  private SiteView site(Caller caller, long siteId) {
    return companies
        .site(caller, siteId)
        .filter(site -> caller.companyId() == site.companyId())
        .filter(site -> caller.has(Role.BUYER, site.companyId(), site.id()))
        .orElseThrow(() -> new AccessDenied(caller, Role.BUYER));
  }

  private static List<Wanted> wanted(PlaceOrder command) {
    var lines = command.lines();
    return IntStream.range(0, lines.size())
        .mapToObj(at -> new Wanted(at + 1, lines.get(at).offerId(), lines.get(at).quantity()))
        .toList();
  }

  private static List<Finding> notOffered(PlaceOrder command, OrderFactsSource.Facts facts) {
    return wanted(command).stream()
        .filter(
            line ->
                !facts.offers().containsKey(line.offerId())
                    || facts.offers().get(line.offerId()).offer().sellerCompanyId()
                        != command.sellerCompanyId())
        .map(
            line ->
                Finding.of(
                    Reason.ITEM_NOT_OFFERED,
                    Optional.of(line.number()),
                    Map.of("item", "#item.this")))
        .toList();
  }

  private static TreeMap<Long, Integer> quantities(OrderFacts order) {
    var quantities = new TreeMap<Long, Integer>();
    order
        .lines()
        .forEach(
            line ->
                quantities.merge(
                    line.facts().offer().id(), line.quantity().intValueExact(), Math::addExact));
    return quantities;
  }

  /** Between deciding and taking another order was first: says what is left now. */
  private List<Finding> raceLost(Caller caller, OrderFacts order) {
    var asked = quantities(order);
    var now = stock.available(caller, asked.keySet());
    return order.lines().stream()
        .filter(line -> now.get(line.facts().offer().id()) < asked.get(line.facts().offer().id()))
        .map(
            line ->
                Finding.of(
                    Reason.LIMIT_RACE_LOST,
                    Optional.of(line.number()),
                    Map.of(
                        "limitName",
                        "#limit.stock",
                        "left",
                        String.valueOf(now.get(line.facts().offer().id())))))
        .toList();
  }

  private PlaceOrderResult again(Commands.Earlier earlier) {
    if (!earlier.sameContent()) {
      return refuse(List.of(Finding.of(Reason.COMMAND_KEY_REUSED, Optional.empty(), Map.of())));
    }
    return placed(orders.forDocument(earlier.orderId()).orElseThrow(), true);
  }

  private static Placed placed(PurchaseOrder order, boolean repeated) {
    return new Placed(new PurchaseOrderId(order.id()), order.number(), order.net(), repeated);
  }

  private Refused refuse(List<Finding> findings) {
    transaction.rollBack();
    return new Refused(findings);
  }
}
