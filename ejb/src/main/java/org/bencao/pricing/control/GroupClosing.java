package org.bencao.pricing.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.OfferView;
import org.bencao.common.Caller;
import org.bencao.common.ReferenceKind;
import org.bencao.common.ReferenceLock;
import org.bencao.common.Tsid;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.pricing.boundary.MakeContract;
import org.bencao.pricing.boundary.MakeContractResult.Made;
import org.bencao.pricing.entity.GroupBuy;
import org.bencao.pricing.entity.GroupPledge;
import org.bencao.pricing.entity.GroupTier;

/**
 * Decides at the end of the window which tier all pledges reached, and makes a contract with each
 * buyer at its price (GRP-01).
 */
@Stateless
public class GroupClosing {

  private static final int AT_ONCE = 100;

  @Inject GroupBuys groupBuys;
  @Inject ContractMaking making;
  @Inject CatalogueService catalogue;
  @Inject CompanyService companies;
  @Inject ReferenceLock lock;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  public List<Long> due() {
    return groupBuys.due(clock.instant(), AT_ONCE);
  }

  /** Once, however often it is asked. */
  public void close(long id) {
    lock.take(ReferenceKind.PRICES);
    groupBuys
        .lock(id)
        .filter(one -> !one.isClosed() && one.isOverAt(clock.instant()))
        .ifPresent(this::close);
  }

  private void close(GroupBuy group) {
    var caller = Caller.clock();
    var pledges = groupBuys.pledges(List.of(group.id()));
    int all = pledges.stream().mapToInt(GroupPledge::packs).sum();
    group.close(all, clock.instant());
    var tier = group.tier(all);
    tier.ifPresent(reached -> lockPrices(caller, group, pledges, reached));
    audit.record(
        caller,
        group.sellerCompanyId(),
        "group-buy-closed",
        "group-buy:" + Tsid.text(group.id()),
        Map.of(
            "pledged", String.valueOf(all),
            "buyers", String.valueOf(pledges.size()),
            "price", tier.map(one -> one.price().toPlainString()).orElse("-")));
  }

  /** A buyer with whom a contract on the item was made meanwhile keeps that. */
  private void lockPrices(
      Caller caller, GroupBuy group, List<GroupPledge> pledges, GroupTier reached) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    var facts = catalogue.facts(caller, Set.of(group.offerId()), today).get(group.offerId());
    if (facts == null) {
      // no longer offered: there is nothing to be ordered
      return;
    }
    var offer = facts.offer();
    var ids = pledges.stream().map(GroupPledge::buyerCompanyId).collect(Collectors.toSet());
    ids.add(group.sellerCompanyId());
    var parties = companies.byIds(caller, ids);
    for (var pledge : pledges) {
      var made =
          making.make(
              caller,
              group.sellerCompanyId(),
              group.currency(),
              contract(group, pledge, parties, reached, offer),
              Map.of(offer.item().code(), offer));
      if (made instanceof Made contract) {
        pledge.locked(contract.id());
      }
    }
  }

  private MakeContract contract(
      GroupBuy group,
      GroupPledge pledge,
      Map<Long, CompanyView> parties,
      GroupTier reached,
      OfferView offer) {
    var from =
        Set.of(pledge.buyerCompanyId(), group.sellerCompanyId()).stream()
            .map(parties::get)
            .map(party -> LocalDate.ofInstant(clock.instant(), ZoneId.of(party.zone())))
            .min(LocalDate::compareTo)
            .orElseThrow();
    return new MakeContract(
        "GB-" + group.number(),
        pledge.buyerCompanyId(),
        from,
        group.holdsTo(),
        List.of(new MakeContract.Line(offer.item().code(), 1, reached.price())));
  }
}
