package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.catalogue.boundary.OfferedItem;
import org.bencao.common.Caller;
import org.bencao.common.Money;
import org.bencao.common.OverdueSource;
import org.bencao.common.OverdueSource.Overdue;
import org.bencao.compliance.boundary.Judgement;
import org.bencao.compliance.boundary.Means;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.credit.boundary.BudgetView;
import org.bencao.credit.boundary.CreditView;
import org.bencao.credit.boundary.Limit;
import org.bencao.credit.boundary.Limit.Kind;
import org.bencao.credit.boundary.LimitService;
import org.bencao.credit.boundary.QuotaView;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.pricing.boundary.AgreedPrice;
import org.bencao.pricing.boundary.Generic;
import org.bencao.pricing.boundary.PriceService;

/** What a site may spend, as the rules ask it, and what an order takes of it. */
@ApplicationScoped
public class SpendingSource {

  @Inject LimitService limits;
  @Inject PriceService prices;
  @Inject CatalogueService catalogue;
  @Inject CompanyService companies;
  @Inject OverdueSource overdue;
  @Inject KnownApprovals approvals;
  @Inject TenderProgress tenders;

  /**
   * By seller.
   *
   * @param items that the site asks for
   */
  public Map<Long, Means> means(
      Caller caller,
      SiteView site,
      CompanyView buyer,
      Collection<Long> sellers,
      Collection<ItemView> items,
      LocalDate day) {
    var held = limits.of(caller, buyer.id(), site.id(), sellers, buyer.currency(), day);
    var budgets = held.budgets().stream().map(SpendingSource::budget).toList();
    var credit = held.credit();
    var due = overdue.oldest(caller, buyer.id(), credit.keySet(), day);
    var rules = approvals.of(buyer.id());
    var volumes = tenders.volumes(caller, buyer.id(), items, day);
    var quotas =
        held.quotas().stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.terms().sellerCompanyId(),
                    Collectors.mapping(SpendingSource::quota, Collectors.toList())));
    var agreed = agreed(caller, buyer, items, day);
    var means = new HashMap<Long, Means>();
    for (var seller : sellers) {
      var line =
          Optional.ofNullable(credit.get(seller))
              .map(one -> credit(one, Optional.ofNullable(due.get(seller))));
      means.put(
          seller,
          new Means(budgets, line, volumes, quotas.getOrDefault(seller, List.of()), agreed, rules));
    }
    return means;
  }

  /** Of contracts about items that are like the ordered ones, whoever sells them. */
  private List<Means.Agreed> agreed(
      Caller caller, CompanyView buyer, Collection<ItemView> items, LocalDate day) {
    var byOffer =
        prices.agreed(caller, buyer.id(), day).stream()
            .collect(Collectors.groupingBy(AgreedPrice::offerId));
    if (byOffer.isEmpty()) {
      return List.of();
    }
    var generics = items.stream().map(Generic::of).toList();
    var like =
        catalogue.itemsOffered(caller, byOffer.keySet()).stream()
            .filter(offered -> generics.stream().anyMatch(one -> one.isOf(offered.item())))
            .toList();
    var sellers =
        companies.byIds(
            caller, like.stream().map(OfferedItem::sellerCompanyId).collect(Collectors.toSet()));
    return like.stream()
        .flatMap(
            offered ->
                byOffer.get(offered.offerId()).stream()
                    .map(
                        one ->
                            new Means.Agreed(
                                offered.item(),
                                sellers.get(offered.sellerCompanyId()),
                                one.price())))
        .toList();
  }

  private static Means.Budget budget(BudgetView view) {
    var terms = view.terms();
    return new Means.Budget(terms.id(), terms.name(), view.left(), terms.hard());
  }

  private static Means.Quota quota(QuotaView view) {
    var terms = view.terms();
    return new Means.Quota(
        terms.id(), terms.word(), terms.packs(), terms.lineMost(), terms.resetsOn(), view.left());
  }

  private static Means.Credit credit(CreditView view, Optional<Overdue> due) {
    return new Means.Credit(view.terms().id(), view.left(), due);
  }

  /** The same order, with what it holds itself not counted against it. */
  public OrderFacts withOwn(Caller caller, long orderId, OrderFacts facts) {
    var held = limits.held(caller, orderId);
    var means = facts.means();
    var budgets =
        means.budgets().stream()
            .map(
                one ->
                    new Means.Budget(
                        one.id(),
                        one.name(),
                        plus(one.left(), held.get(Kind.BUDGET), one.id()),
                        one.hard()))
            .toList();
    var credit =
        means
            .credit()
            .map(
                one ->
                    new Means.Credit(
                        one.id(),
                        plus(one.left(), held.get(Kind.CREDIT), one.id()),
                        one.overdue()));
    var volumes =
        means.volumes().stream()
            .map(
                one ->
                    new Means.Volume(
                        one.terms(),
                        one.left()
                            .map(left -> left.add(own(held.get(Kind.TENDER), one.terms().id()))),
                        one.received()))
            .toList();
    var quotas =
        means.quotas().stream()
            .map(one -> one.with(one.left().add(own(held.get(Kind.QUOTA), one.id()))))
            .toList();
    return facts.with(
        new Means(budgets, credit, volumes, quotas, means.agreed(), means.approvals()));
  }

  private static Money plus(Money left, Map<Long, BigDecimal> held, long id) {
    return left.plus(new Money(own(held, id), left.currency()));
  }

  private static BigDecimal own(Map<Long, BigDecimal> held, long id) {
    return held == null ? BigDecimal.ZERO : held.getOrDefault(id, BigDecimal.ZERO);
  }

  /**
   * What an order takes of its limits while it waits: budgets that it exceeds are asked for, not
   * taken.
   */
  public List<Limit> waiting(OrderFacts order) {
    var gross = order.gross().orElseThrow();
    var limits = new ArrayList<Limit>();
    order.means().budgets().stream()
        .filter(one -> one.left().amount().compareTo(gross.amount()) >= 0)
        .forEach(one -> limits.add(Limit.money(Kind.BUDGET, one.id(), gross, false)));
    order
        .means()
        .credit()
        .ifPresent(one -> limits.add(Limit.money(Kind.CREDIT, one.id(), gross, false)));
    limits.addAll(packs(order));
    return limits;
  }

  /**
   * What an order takes of its limits when it is placed: of a soft budget that it exceeds, too,
   * where somebody approved just that. What it held of others while it waited it holds no more.
   */
  public List<Limit> placed(
      OrderFacts order, Judgement judgement, Map<Kind, Map<Long, BigDecimal>> held) {
    var gross = order.gross().orElseThrow();
    var exceeded =
        judgement.approvals().stream()
            .map(finding -> finding.facts().getOrDefault("budget", ""))
            .collect(Collectors.toSet());
    var limits = new ArrayList<Limit>();
    for (var one : order.means().budgets()) {
      boolean beyond = exceeded.contains(String.valueOf(one.id()));
      limits.add(Limit.money(Kind.BUDGET, one.id(), gross, beyond));
    }
    order
        .means()
        .credit()
        .ifPresent(one -> limits.add(Limit.money(Kind.CREDIT, one.id(), gross, false)));
    limits.addAll(packs(order));
    held.forEach(
        (kind, amounts) ->
            amounts.keySet().stream()
                .filter(
                    id -> limits.stream().noneMatch(one -> one.kind() == kind && one.id() == id))
                .toList()
                .forEach(id -> limits.add(Limit.nothing(kind, id))));
    return limits;
  }

  /** Of quotas, and of what the seller delivers for a winner. */
  private static List<Limit> packs(OrderFacts order) {
    var means = order.means();
    return Stream.concat(
            means.quotas().stream()
                .map(one -> Limit.packs(Kind.QUOTA, one.id(), order.packsOf(one.word()), false)),
            means.volumes().stream()
                .map(
                    one ->
                        Limit.packs(
                            Kind.TENDER, one.terms().id(), order.packs(one.terms()), false)))
        .filter(one -> one.amount().signum() > 0)
        .toList();
  }
}
