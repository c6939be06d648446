package org.bencao.pricing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.OfferView;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Outcome;
import org.bencao.common.Reading;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.common.UnitPrice;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.pricing.boundary.GroupBuyResult.Done;
import org.bencao.pricing.boundary.GroupBuyResult.Refused;
import org.bencao.pricing.boundary.GroupBuyView.State;
import org.bencao.pricing.control.ContractMaking;
import org.bencao.pricing.control.Contracts;
import org.bencao.pricing.control.Costs;
import org.bencao.pricing.control.GroupBuys;
import org.bencao.pricing.control.ListPrices;
import org.bencao.pricing.entity.GroupBuy;
import org.bencao.pricing.entity.GroupPledge;

/**
 * Buyers pledge packs of one offer together; the sum at the end of the window decides what each of
 * them pays (C6, GRP-01). None of them learns who the others are.
 */
@Stateless
public class GroupBuyService {

  private static final String RULE = "GRP-01";
  private static final int MOST_PACKS = 1_000_000;
  private static final int MOST_DECIMALS = 4;

  @Inject GroupBuys groupBuys;
  @Inject Costs costs;
  @Inject ContractMaking making;
  @Inject ListPrices lists;
  @Inject CatalogueService catalogue;
  @Inject CompanyService companies;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /**
   * What the caller's company may join, and in what it has a part; a constant number of statements.
   */
  @Reading
  public List<GroupBuyView> list(Caller caller) {
    caller.require(Contracts.READERS);
    var own = caller.companies(Contracts.READERS);
    // who only sells sees nothing of competitors
    boolean buying =
        caller.hasAny(Role.BUYER, Role.SITE_HEAD, Role.APPROVER, Role.ACCOUNTS, Role.AUDITOR);
    return views(caller, own, groupBuys.seen(own, buying));
  }

  private List<GroupBuyView> views(Caller caller, Set<Long> own, List<GroupBuy> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    var ids = found.stream().map(GroupBuy::id).toList();
    var pledges =
        groupBuys.pledges(ids).stream().collect(Collectors.groupingBy(GroupPledge::groupBuyId));
    var offerIds = found.stream().map(GroupBuy::offerId).collect(Collectors.toSet());
    var offers = catalogue.ownOrOffered(caller, offerIds);
    var parties = new HashSet<Long>();
    found.forEach(one -> parties.add(one.sellerCompanyId()));
    pledges.values().forEach(some -> some.forEach(one -> parties.add(one.buyerCompanyId())));
    var names = companies.byIds(caller, parties);
    var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("UTC"));
    var prices = lists.of(offerIds, today);
    return found.stream()
        .filter(one -> offers.containsKey(one.offerId()))
        .map(
            one ->
                view(
                    one,
                    pledges.getOrDefault(one.id(), List.of()),
                    own,
                    offers.get(one.offerId()),
                    names,
                    Optional.ofNullable(prices.get(one.offerId())).map(UnitPrice::amount)))
        .toList();
  }

  private GroupBuyView view(
      GroupBuy group,
      List<GroupPledge> pledges,
      Set<Long> own,
      OfferView offer,
      Map<Long, CompanyView> names,
      Optional<BigDecimal> list) {
    var mine = pledges.stream().filter(one -> own.contains(one.buyerCompanyId())).findFirst();
    int all = pledges.stream().mapToInt(GroupPledge::packs).sum();
    return new GroupBuyView(
        group.id(),
        group.number(),
        names.get(group.sellerCompanyId()),
        offer,
        group.currency(),
        group.tiers().stream()
            .map(tier -> new OpenGroupBuy.Tier(tier.from(), tier.price()))
            .toList(),
        group.lastDay(),
        group.closesAt(),
        group.holdsTo(),
        state(group, all),
        all,
        pledges.size(),
        mine.map(GroupPledge::packs),
        mine.flatMap(GroupPledge::contractId),
        own.contains(group.sellerCompanyId())
            ? pledges.stream()
                .map(
                    one ->
                        new GroupBuyView.Part(
                            names.get(one.buyerCompanyId()),
                            one.packs(),
                            one.contractId().isPresent()))
                .toList()
            : List.of(),
        list);
  }

  private State state(GroupBuy group, int all) {
    if (!group.isClosed()) {
      return group.isOverAt(clock.instant()) ? State.CLOSING : State.OPEN;
    }
    return group.tier(all).isPresent() ? State.REACHED : State.MISSED;
  }

  /** Opens one for an own offer; the same again under its number is the same. */
  public GroupBuyResult open(Caller caller, @Valid OpenGroupBuy command) {
    caller.require(Role.SUPPLIER_DESK);
    var seller = companies.find(caller, caller.companyId()).orElseThrow();
    var known = groupBuys.numbered(seller.id(), command.number());
    var offer =
        Optional.ofNullable(
            catalogue.ownOffers(caller, List.of(command.item())).get(command.item()));
    if (known.isPresent() && offer.filter(one -> isSame(known.get(), command, one)).isPresent()) {
      return new Done(known.get().id());
    }
    var findings = new ArrayList<Finding>();
    if (known.isPresent()) {
      findings.add(
          Finding.of(
              Reason.CONTRACT_NUMBER_REUSED, Optional.empty(), Map.of("number", command.number())));
    }
    if (offer.isEmpty()) {
      findings.add(
          Finding.of(
              Reason.ITEM_NOT_FOUND,
              Optional.empty(),
              Map.of("raw", command.item(), "item", command.item())));
    }
    var today = LocalDate.ofInstant(clock.instant(), ZoneId.of(seller.zone()));
    findings.addAll(wrong(command, today));
    offer.ifPresent(one -> findings.addAll(below(caller, seller, command, one, today)));
    if (!findings.isEmpty()) {
      return new Refused(findings);
    }
    var group =
        new GroupBuy(
            identifiers.next(),
            seller.id(),
            offer.orElseThrow().id(),
            command,
            seller.currency(),
            command.lastDay().plusDays(1).atStartOfDay(ZoneId.of(seller.zone())).toInstant(),
            caller.name(),
            clock.instant());
    groupBuys.add(group);
    record(
        caller,
        group,
        "group-buy-opened",
        Map.of("number", group.number(), "lastDay", group.lastDay().toString()));
    return new Done(group.id());
  }

  /** Tiers below cost that nobody let through. */
  private List<Finding> below(
      Caller caller, CompanyView seller, OpenGroupBuy command, OfferView offer, LocalDate today) {
    var terms =
        new MakeContract(
            command.number(),
            MakeContract.ALL_BUYERS,
            today,
            command.holdsTo(),
            command.tiers().stream()
                .map(tier -> new MakeContract.Line(command.item(), tier.from(), tier.price()))
                .toList());
    return costs.below(
        caller, seller, seller.currency(), terms, Map.of(command.item(), offer), today);
  }

  private static boolean isSame(GroupBuy group, OpenGroupBuy command, OfferView offer) {
    var tiers =
        group.tiers().stream().map(one -> one.from() + " " + one.price().stripTrailingZeros());
    var wanted =
        command.tiers().stream().map(one -> one.from() + " " + one.price().stripTrailingZeros());
    return group.offerId() == offer.id()
        && group.lastDay().equals(command.lastDay())
        && group.holdsTo().equals(command.holdsTo())
        && tiers.toList().equals(wanted.toList());
  }

  private static List<Finding> wrong(OpenGroupBuy command, LocalDate today) {
    var findings = new ArrayList<Finding>();
    if (command.lastDay().isBefore(today) || !command.holdsTo().isAfter(command.lastDay())) {
      findings.add(
          Finding.of(
              Reason.PERIOD_EMPTY, Optional.empty(), Map.of("date", command.holdsTo().toString())));
    }
    for (int at = 0; at < command.tiers().size(); at++) {
      var tier = command.tiers().get(at);
      boolean wrong =
          tier.price().scale() > MOST_DECIMALS
              || tier.from() > MOST_PACKS
              || (at > 0 && !isBetter(tier, command.tiers().get(at - 1)));
      if (wrong) {
        findings.add(
            Finding.of(
                Reason.GROUP_TIERS_WRONG,
                Optional.of(at + 1),
                Map.of("qty", String.valueOf(tier.from()))));
      }
    }
    return findings;
  }

  private static boolean isBetter(OpenGroupBuy.Tier tier, OpenGroupBuy.Tier before) {
    return tier.from() > before.from() && tier.price().compareTo(before.price()) < 0;
  }

  /**
   * Promises so many packs of the caller's company, instead of what it promised before; none takes
   * the promise back. Empty where the company is not offered the item.
   */
  public Optional<GroupBuyResult> pledge(Caller caller, long id, int packs) {
    caller.require(Role.BUYER);
    if (packs < 0 || packs > MOST_PACKS) {
      throw new IllegalArgumentException("packs: expected 0 to " + MOST_PACKS + ", found " + packs);
    }
    return groupBuys
        .lock(id)
        .filter(one -> one.sellerCompanyId() != caller.companyId())
        .flatMap(
            one ->
                Optional.ofNullable(
                        catalogue.ownOrOffered(caller, Set.of(one.offerId())).get(one.offerId()))
                    .map(offer -> pledge(caller, one, offer, packs)));
  }

  private GroupBuyResult pledge(Caller caller, GroupBuy group, OfferView offer, int packs) {
    var there = groupBuys.pledge(group.id(), caller.companyId());
    if (there.map(GroupPledge::packs).orElse(0) == packs) {
      return new Done(group.id());
    }
    if (group.isOverAt(clock.instant())) {
      return new Refused(List.of(closed(group)));
    }
    var buyer = companies.find(caller, caller.companyId()).orElseThrow();
    var findings = packs == 0 ? List.<Finding>of() : stops(group, buyer, offer);
    if (!findings.isEmpty()) {
      return new Refused(findings);
    }
    if (packs == 0) {
      there.ifPresent(groupBuys::remove);
    } else {
      var pledge = there.orElseGet(() -> new GroupPledge(group.id(), buyer.id()));
      pledge.promise(packs, caller.name(), clock.instant());
      groupBuys.add(pledge);
    }
    record(caller, group, "group-buy-pledged", Map.of("packs", String.valueOf(packs)));
    return new Done(group.id());
  }

  private static Finding closed(GroupBuy group) {
    return new Finding(
        Reason.GROUP_WINDOW_CLOSED,
        Outcome.REFUSE,
        Optional.empty(),
        RULE,
        "",
        Optional.of(group.number()),
        Optional.of(group.lastDay().toString()),
        Map.of("date", group.lastDay().toString()));
  }

  /** Another currency, or another contract that would hold beside it. */
  private List<Finding> stops(GroupBuy group, CompanyView buyer, OfferView offer) {
    if (!buyer.currency().equals(group.currency())) {
      return List.of(
          Finding.of(
              Reason.PRICE_CURRENCY,
              Optional.empty(),
              Map.of("currency", group.currency(), "other", buyer.currency())));
    }
    var first = group.tiers().get(0);
    return making.overlaps(
        new MakeContract(
            "GB-" + group.number(),
            buyer.id(),
            group.lastDay(),
            group.holdsTo(),
            List.of(new MakeContract.Line(offer.item().code(), 1, first.price()))),
        Map.of(offer.item().code(), offer));
  }

  private void record(Caller caller, GroupBuy group, String act, Map<String, String> facts) {
    audit.record(caller, caller.companyId(), act, "group-buy:" + Tsid.text(group.id()), facts);
  }
}
