package org.bencao.credit.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Money;
import org.bencao.credit.boundary.Limit.Kind;
import org.bencao.credit.control.KnownLimits;
import org.bencao.credit.control.LimitLedger;
import org.bencao.pricing.boundary.TenderService;
import org.bencao.pricing.boundary.TenderTerms;

/**
 * What an order may still spend, and taking from it (rules 7, numbers 3 to 6; C4, D3, D4, D5, P9).
 */
@Stateless
public class LimitService {

  @Inject KnownLimits known;
  @Inject LimitLedger ledger;
  @Inject TenderService tenders;

  /**
   * What a site may still spend.
   *
   * @param budgets that its orders of that day and currency are taken from; often none
   * @param credit by seller, of those that agreed on one in that currency
   * @param quotas that hold that day, whoever set them; often none
   */
  public record SiteLimits(
      List<BudgetView> budgets, Map<Long, CreditView> credit, List<QuotaView> quotas) {

    public SiteLimits {
      budgets = List.copyOf(budgets);
      credit = Map.copyOf(credit);
      quotas = List.copyOf(quotas);
    }
  }

  /** One statement where there are any, else none. */
  public SiteLimits of(
      Caller caller,
      long buyerCompanyId,
      long siteId,
      Collection<Long> sellers,
      String currency,
      LocalDate day) {
    var budgets =
        known.budgets(buyerCompanyId).stream()
            .filter(one -> one.siteId() == siteId && one.holdsOn(day))
            .filter(one -> one.amount().currency().equals(currency))
            .toList();
    var credit =
        known.lines(buyerCompanyId).stream()
            .filter(one -> sellers.contains(one.sellerCompanyId()))
            .filter(one -> one.amount().currency().equals(currency))
            .toList();
    var quotas =
        known.quotas(buyerCompanyId).stream()
            .filter(one -> one.siteId() == siteId && one.holdsOn(day))
            .toList();
    var ids = new EnumMap<Kind, List<Long>>(Kind.class);
    ids.put(Kind.BUDGET, budgets.stream().map(BudgetTerms::id).toList());
    ids.put(Kind.CREDIT, credit.stream().map(CreditTerms::id).toList());
    ids.put(Kind.QUOTA, quotas.stream().map(QuotaTerms::id).toList());
    var used = ledger.used(ids);
    return new SiteLimits(
        budgets.stream()
            .map(
                one ->
                    new BudgetView(one, new Money(used.get(Kind.BUDGET).get(one.id()), currency)))
            .toList(),
        credit.stream()
            .collect(
                Collectors.toMap(
                    CreditTerms::sellerCompanyId,
                    one ->
                        new CreditView(
                            one, new Money(used.get(Kind.CREDIT).get(one.id()), currency)))),
        quotas.stream()
            .map(one -> new QuotaView(one, used.get(Kind.QUOTA).get(one.id())))
            .toList());
  }

  /** Packs that waiting orders hold of these volumes: no seller learns of them. */
  public Map<Long, BigDecimal> waiting(Caller caller, Collection<Long> volumes) {
    return ledger.waiting(Kind.TENDER, volumes);
  }

  /** What a buyer committed itself to that holds that day, by identifier; often nothing. */
  public List<TenderTerms> tenders(Caller caller, long buyerCompanyId, LocalDate day) {
    return tenders.of(caller, buyerCompanyId).stream().filter(one -> one.holdsOn(day)).toList();
  }

  /** Packs that orders hold of these, by identifier. */
  public Map<Long, BigDecimal> ordered(Caller caller, Collection<Long> volumes) {
    return ledger.used(Kind.TENDER, volumes);
  }

  /** What an order holds of its limits, by kind and limit. */
  public Map<Kind, Map<Long, BigDecimal>> held(Caller caller, long orderId) {
    var held = new HashMap<Kind, Map<Long, BigDecimal>>();
    for (var one : ledger.held(orderId)) {
      held.computeIfAbsent(one.kind(), kind -> new HashMap<>()).put(one.limitId(), one.amount());
    }
    return held;
  }

  /**
   * Makes the order hold these amounts inside the caller's transaction, whatever it held before;
   * what is answered was not enough: roll back.
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public Optional<LimitLost> hold(Caller caller, long orderId, Collection<Limit> limits) {
    return ledger.hold(orderId, limits, false);
  }

  /**
   * The same for an order that is made just now. Of what one that waits for approval holds no
   * seller learns.
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public Optional<LimitLost> holdNew(
      Caller caller, long orderId, Collection<Limit> limits, boolean waiting) {
    return ledger.holdNew(orderId, limits, waiting);
  }

  /** The same for an order that waits for approval: of what it holds no seller learns. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public Optional<LimitLost> holdWaiting(Caller caller, long id, Collection<Limit> limits) {
    return ledger.hold(id, limits, true);
  }

  /** What waited holds is held by the order that it became. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void placed(Caller caller, long requisitionId, long orderId) {
    ledger.placed(requisitionId, orderId);
  }

  /** What an order comes to now. */
  public interface Worth {

    /** Tax included; nothing leaves what it holds as it is. */
    Optional<Money> money();

    /** Packs of an item. */
    BigDecimal packs(long itemId);

    /** Packs of a legal class. */
    BigDecimal packsOf(String word);
  }

  /**
   * The order comes to something else than it did: its limits hold that, more or less. The worth is
   * only asked for an order that holds any.
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void worth(Caller caller, long buyerCompanyId, long orderId, Worth worth) {
    var volumes = tenders.of(caller, buyerCompanyId);
    var quotas = known.quotas(buyerCompanyId);
    // most companies have no limits at all
    if (volumes.isEmpty()
        && quotas.isEmpty()
        && known.budgets(buyerCompanyId).isEmpty()
        && known.lines(buyerCompanyId).isEmpty()) {
      return;
    }
    var held = ledger.held(orderId);
    if (held.isEmpty()) {
      return;
    }
    var money = worth.money();
    var limits = new ArrayList<Limit>();
    for (var one : held) {
      long id = one.limitId();
      switch (one.kind()) {
        case QUOTA ->
            quotas.stream()
                .filter(quota -> quota.id() == id)
                .map(quota -> Limit.packs(Kind.QUOTA, id, worth.packsOf(quota.word()), true))
                .forEach(limits::add);
        case TENDER ->
            volumes.stream()
                .filter(volume -> volume.id() == id)
                .map(volume -> Limit.packs(Kind.TENDER, id, worth.packs(volume.itemId()), true))
                .forEach(limits::add);
        case BUDGET, CREDIT ->
            money.map(now -> Limit.money(one.kind(), id, now, true)).ifPresent(limits::add);
      }
    }
    ledger.hold(orderId, limits, false);
  }
}
