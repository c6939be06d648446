package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bencao.catalogue.boundary.StockService;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.KeptFindings;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Transaction;
import org.bencao.compliance.boundary.Judgement;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.RuleService;
import org.bencao.credit.boundary.LimitService;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.PlaceOrderResult.Refused;
import org.bencao.ordering.boundary.PlaceOrderResult.Waiting;
import org.bencao.ordering.control.ApprovalSteps;
import org.bencao.ordering.control.Commands;
import org.bencao.ordering.control.OrderFactsSource;
import org.bencao.ordering.control.OrderFactsSource.Wanted;
import org.bencao.ordering.control.OrderNumbers;
import org.bencao.ordering.control.OrderWriter;
import org.bencao.ordering.control.OrderWriter.Heading;
import org.bencao.ordering.control.Orders;
import org.bencao.ordering.control.Requisitioning;
import org.bencao.ordering.control.Requisitions;
import org.bencao.ordering.control.Shares;
import org.bencao.ordering.control.SignedForms;
import org.bencao.ordering.control.SpendingSource;
import org.bencao.ordering.control.Twins;
import org.bencao.ordering.entity.PurchaseOrder;
import org.bencao.ordering.entity.Requisition;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.SiteView;

/**
 * Places an order: decides everything first, then takes the limits, then writes the order, its
 * audit entry and its outbox row, all in one transaction. What needs approval waits as a
 * requisition that holds what it needs. A refused command has touched nothing.
 */
@Stateless
public class PlaceOrderService {

  @Inject CompanyService companies;
  @Inject OrderFactsSource source;
  @Inject RuleService rules;
  @Inject StockService stock;
  @Inject Shares shares;
  @Inject SignedForms forms;
  @Inject Twins twins;
  @Inject Commands commands;
  @Inject Orders orders;
  @Inject OrderWriter writer;
  @Inject OrderNumbers numbers;
  @Inject SpendingSource spending;
  @Inject LimitService limits;
  @Inject Requisitions requisitions;
  @Inject Requisitioning requisitioning;
  @Inject Identifiers identifiers;
  @Inject Transaction transaction;

  public PlaceOrderResult place(Caller caller, @Valid PlaceOrder command) {
    return orders.writingAtEnd(() -> decide(caller, command));
  }

  /** What stands under a key of the caller's company, by whatever command; nothing where none. */
  public Optional<PlaceOrderResult> standing(Caller caller, String key) {
    caller.require(Role.BUYER, Role.EXCHANGE);
    return commands
        .find(caller, key)
        .map(order -> again(caller, new Commands.Earlier(order, true)));
  }

  private PlaceOrderResult decide(Caller caller, PlaceOrder command) {
    long id = identifiers.next();
    // before all else: it may wait for another writer, and what is read behind it is newer
    var earlier = commands.take(caller, command.key(), OrderWriter.contentHash(command), id);
    var site = site(caller, command.siteId());
    if (earlier.isPresent()) {
      return again(caller, earlier.get());
    }
    var wanted = wanted(command);
    var facts = source.collect(caller, site, wanted.stream().map(Wanted::offerId).toList());
    var missing = notOffered(command, facts);
    if (!missing.isEmpty()) {
      return refuse(missing);
    }
    var order = twins.known(facts.order(command.sellerCompanyId(), wanted));
    var judgement = rules.judge(caller, order);
    if (judgement.refuses()) {
      return refuse(judgement.findings());
    }
    return judgement.approvals().isEmpty()
        ? write(caller, id, site, command, order, judgement)
        : ask(caller, id, site, command, order, judgement);
  }

  /** Limits are taken in the one order in which everybody takes them (rules 7). */
  private PlaceOrderResult write(
      Caller caller,
      long id,
      SiteView site,
      PlaceOrder command,
      OrderFacts order,
      Judgement judgement) {
    var lost = limits.holdNew(caller, id, spending.placed(order, judgement, Map.of()), false);
    if (lost.isPresent()) {
      return refuse(List.of(Requisitioning.raceLost(lost.get())));
    }
    var beyondShare = shares.take(caller, order).refusals();
    if (!beyondShare.isEmpty()) {
      return refuse(beyondShare);
    }
    if (!stock.take(caller, quantities(order))) {
      return refuse(raceLost(caller, order));
    }
    if (!isSignedFor(order, id)) {
      return refuse(rules.judge(caller, order.with(Optional.empty())).findings());
    }
    var number = numbers.next(caller, order.buyer(), order.day());
    var heading = new Heading(id, number, site.id(), command.buyerReference(), caller.name());
    var written = writer.write(caller, heading, order, judgement);
    return placed(written, false, judgement.findings());
  }

  /** It holds the same, and no seller hears of it. */
  private PlaceOrderResult ask(
      Caller caller,
      long id,
      SiteView site,
      PlaceOrder command,
      OrderFacts order,
      Judgement judgement) {
    var lost = limits.holdNew(caller, id, spending.waiting(order), true);
    if (lost.isPresent()) {
      return refuse(List.of(Requisitioning.raceLost(lost.get())));
    }
    var taking = shares.take(caller, order);
    if (!taking.refusals().isEmpty()) {
      return refuse(taking.refusals());
    }
    if (!stock.take(caller, quantities(order))) {
      return refuse(raceLost(caller, order));
    }
    if (!isSignedFor(order, id)) {
      return refuse(rules.judge(caller, order.with(Optional.empty())).findings());
    }
    var asked =
        new Requisition.Asked(
            id,
            numbers.next(caller, order.buyer(), order.day()),
            site.id(),
            command.buyerReference(),
            caller,
            requisitions.personBehind(caller),
            order.at());
    var requisition = requisitioning.ask(asked, order, judgement);
    orders.flush();
    shares.remember(id, taking);
    return waiting(caller, requisition, false);
  }

  /** A form is good for one order; of two at once the second has none. */
  private boolean isSignedFor(OrderFacts order, long id) {
    return order.signed().map(form -> forms.use(form, id)).orElse(true);
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
    return IntStream.range(0, lines.size()).mapToObj(at -> wanted(at + 1, lines.get(at))).toList();
  }

  private static Wanted wanted(int number, PlaceOrder.Line line) {
    return new Wanted(number, line.offerId(), line.quantity(), line.seen());
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

  private PlaceOrderResult again(Caller caller, Commands.Earlier earlier) {
    if (!earlier.sameContent()) {
      return refuse(List.of(Finding.of(Reason.COMMAND_KEY_REUSED, Optional.empty(), Map.of())));
    }
    var order = orders.forDocument(earlier.orderId());
    if (order.isPresent()) {
      return placed(order.get(), true, List.of());
    }
    var requisition = requisitions.ofCommand(caller, earlier.orderId()).orElseThrow();
    return requisition
        .orderId()
        .flatMap(orders::forDocument)
        .<PlaceOrderResult>map(became -> placed(became, true, List.of()))
        .orElseGet(() -> waiting(caller, requisition, true));
  }

  private Waiting waiting(Caller caller, Requisition requisition, boolean repeated) {
    return new Waiting(
        new PurchaseOrderId(requisition.id()),
        requisition.number(),
        requisition.net(),
        Stream.concat(
                KeptFindings.read(requisition.reasons()).stream(),
                ApprovalSteps.ownStep(caller, requisitions.personBehind(caller), requisition)
                    .stream())
            .toList(),
        requisition.state(),
        repeated);
  }

  private static Placed placed(PurchaseOrder order, boolean repeated, List<Finding> warnings) {
    return new Placed(
        new PurchaseOrderId(order.id()), order.number(), order.net(), repeated, warnings);
  }

  private Refused refuse(List<Finding> findings) {
    transaction.rollBack();
    return new Refused(findings);
  }
}
