package org.bencao.pricing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.OfferView;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.common.ReferenceKind;
import org.bencao.common.ReferenceLock;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.common.UnitPrice;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.pricing.boundary.MakeContractResult.Made;
import org.bencao.pricing.boundary.MakeContractResult.Refused;
import org.bencao.pricing.control.Contracts;
import org.bencao.pricing.control.ListPrices;
import org.bencao.pricing.entity.Contract;
import org.bencao.pricing.entity.PriceRow;

/** Contracts: prices that a seller agreed with one buyer (C1, K3). */
@Stateless
public class ContractService {

  private static final String PRICE_RULE = "PRC-03";

  @Inject Contracts contracts;
  @Inject ReferenceLock lock;
  @Inject ListPrices lists;
  @Inject CatalogueService catalogue;
  @Inject CompanyService companies;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** The newest first; a constant number of statements. */
  public List<ContractRow> list(Caller caller) {
    caller.require(Contracts.READERS);
    return rows(caller, contracts.list(caller));
  }

  /** Nothing for a contract of others, as for one that never was. */
  public Optional<ContractView> find(Caller caller, long id) {
    caller.require(Contracts.READERS);
    return contracts.find(caller, id).map(one -> view(caller, one));
  }

  private ContractView view(Caller caller, Contract contract) {
    var prices = contracts.lines(contract);
    var offers = prices.stream().map(PriceRow::offerId).collect(Collectors.toSet());
    var seller = companies.find(caller, contract.sellerCompanyId()).orElseThrow();
    var today = LocalDate.ofInstant(clock.instant(), ZoneId.of(seller.zone()));
    var facts = catalogue.ownOrOffered(caller, offers);
    var list = lists.of(offers, today);
    return new ContractView(
        rows(caller, List.of(contract)).get(0),
        prices.stream()
            .filter(price -> facts.containsKey(price.offerId()))
            .map(price -> line(price, facts.get(price.offerId()), list))
            .toList());
  }

  private static ContractView.Line line(
      PriceRow price, OfferView offer, Map<Long, UnitPrice> list) {
    return new ContractView.Line(
        offer.id(),
        offer.item().code(),
        offer.sellerItem(),
        offer.item().lineEn(),
        offer.item().lineZh(),
        offer.item().unit(),
        price.minQuantity(),
        price.unitPrice(),
        Optional.ofNullable(list.get(offer.id())));
  }

  private List<ContractRow> rows(Caller caller, List<Contract> found) {
    var own = caller.companies(Contracts.READERS);
    var partners =
        companies.byIds(
            caller,
            found.stream()
                .flatMap(one -> Stream.of(one.sellerCompanyId(), one.buyerCompanyId()))
                .collect(Collectors.toSet()));
    return found.stream()
        .map(
            one -> {
              boolean given = own.contains(one.sellerCompanyId());
              var partner = partners.get(given ? one.buyerCompanyId() : one.sellerCompanyId());
              return row(one, given, partner);
            })
        .toList();
  }

  private static ContractRow row(Contract one, boolean given, CompanyView partner) {
    return new ContractRow(
        one.id(),
        one.number(),
        given,
        partner.nameEn(),
        partner.nameZh(),
        one.currency(),
        one.validFrom(),
        one.validTo(),
        one.lineCount(),
        one.madeAt(),
        one.madeBy());
  }

  /** Empty when there is no such buyer. */
  public Optional<MakeContractResult> make(Caller caller, @Valid MakeContract command) {
    caller.require(Role.SUPPLIER_DESK);
    return companies
        .find(caller, command.buyerCompanyId())
        .filter(buyer -> buyer.id() != caller.companyId())
        .map(buyer -> make(caller, buyer, command));
  }

  private MakeContractResult make(Caller caller, CompanyView buyer, MakeContract command) {
    // two at once would not see each other's prices
    lock.take(ReferenceKind.PRICES);
    var numbered =
        contracts.numbered(caller.companyId(), command.buyerCompanyId(), command.number());
    var offers =
        catalogue.ownOffers(
            caller, command.lines().stream().map(MakeContract.Line::item).distinct().toList());
    if (numbered.filter(one -> isSame(one, command, offers)).isPresent()) {
      return new Made(numbered.get().id());
    }
    var findings = new ArrayList<Finding>();
    findings.addAll(ofContract(numbered, command));
    findings.addAll(unknown(command, offers));
    findings.addAll(twice(command, offers));
    findings.addAll(overlaps(command, offers));
    if (!findings.isEmpty()) {
      return new Refused(findings);
    }
    var contract =
        new Contract(
            identifiers.next(),
            caller.companyId(),
            command,
            buyer.currency(),
            caller.name(),
            clock.instant());
    contracts.add(contract);
    for (var line : command.lines()) {
      contracts.add(
          new PriceRow(
              identifiers.next(),
              contract,
              offers.get(line.item()).id(),
              line.from(),
              new UnitPrice(line.price(), buyer.currency())));
    }
    record(caller, contract, "contract-made");
    return new Made(contract.id());
  }

  /** Sent again: it is there already. */
  private boolean isSame(Contract contract, MakeContract command, Map<String, OfferView> offers) {
    var agreed =
        contracts.lines(contract).stream()
            .map(row -> new Agreed(row.offerId(), row.minQuantity(), row.unitPrice().amount()))
            .toList();
    var wanted =
        command.lines().stream()
            .filter(line -> offers.containsKey(line.item()))
            .map(line -> new Agreed(offers.get(line.item()).id(), line.from(), line.price()))
            .toList();
    return contract.validFrom().equals(command.from())
        && contract.validTo().equals(command.to())
        && agreed.size() == command.lines().size()
        && Set.copyOf(agreed).equals(Set.copyOf(wanted));
  }

  private record Agreed(long offer, int from, BigDecimal price) {

    Agreed {
      price = price.stripTrailingZeros();
    }
  }

  private static List<Finding> ofContract(Optional<Contract> numbered, MakeContract command) {
    var findings = new ArrayList<Finding>();
    if (command.to().isBefore(command.from())) {
      findings.add(
          Finding.of(
              Reason.PERIOD_EMPTY, Optional.empty(), Map.of("date", command.to().toString())));
    }
    if (numbered.isPresent()) {
      findings.add(
          Finding.of(
              Reason.CONTRACT_NUMBER_REUSED, Optional.empty(), Map.of("number", command.number())));
    }
    return findings;
  }

  private static List<Finding> unknown(MakeContract command, Map<String, OfferView> offers) {
    var findings = new ArrayList<Finding>();
    for (int at = 0; at < command.lines().size(); at++) {
      var item = command.lines().get(at).item();
      if (!offers.containsKey(item)) {
        findings.add(
            Finding.of(
                Reason.ITEM_NOT_FOUND, Optional.of(at + 1), Map.of("raw", item, "item", item)));
      }
    }
    return findings;
  }

  private List<Finding> twice(MakeContract command, Map<String, OfferView> offers) {
    var findings = new ArrayList<Finding>();
    Set<String> seen = new HashSet<>();
    for (int at = 0; at < command.lines().size(); at++) {
      var line = command.lines().get(at);
      var offer = offers.get(line.item());
      if (offer != null && !seen.add(offer.id() + " " + line.from())) {
        findings.add(overlap(at + 1, offer, command.from(), command.number()));
      }
    }
    return findings;
  }

  /** PRC-03: two prices of one buyer for one item, quantity and day would hold at once. */
  private List<Finding> overlaps(MakeContract command, Map<String, OfferView> offers) {
    if (offers.isEmpty()) {
      return List.of();
    }
    Collection<Long> ids = offers.values().stream().map(OfferView::id).collect(Collectors.toSet());
    var standing =
        contracts.within(command.buyerCompanyId(), ids, command.from(), command.to()).stream()
            .collect(Collectors.groupingBy(PriceRow::offerId));
    var findings = new ArrayList<Finding>();
    for (int at = 0; at < command.lines().size(); at++) {
      var line = command.lines().get(at);
      var offer = offers.get(line.item());
      if (offer != null) {
        int number = at + 1;
        standing.getOrDefault(offer.id(), List.of()).stream()
            .filter(row -> row.minQuantity() == line.from())
            .findFirst()
            .ifPresent(
                row ->
                    findings.add(
                        overlap(
                            number,
                            offer,
                            row.validFrom().isAfter(command.from())
                                ? row.validFrom()
                                : command.from(),
                            row.source())));
      }
    }
    return findings;
  }

  private static Finding overlap(int line, OfferView offer, LocalDate day, String other) {
    return new Finding(
        Reason.PRICE_OVERLAP,
        Outcome.REFUSE,
        Optional.of(line),
        PRICE_RULE,
        "",
        Optional.of(other),
        Optional.of(day.toString()),
        Map.of(
            "item", offer.item().nameEn(),
            "item_zh", offer.item().nameZh(),
            "tier", "#tier.contract",
            "date", day.toString()));
  }

  /**
   * Its last day is today, or the day before its first if it has not begun: orders that stand keep
   * their prices. Empty when the caller is not its seller's desk.
   */
  public Optional<MakeContractResult> end(Caller caller, long id) {
    caller.require(Role.SUPPLIER_DESK);
    return contracts.lockOfSeller(caller, id).map(one -> end(caller, one));
  }

  private MakeContractResult end(Caller caller, Contract contract) {
    var seller = companies.find(caller, contract.sellerCompanyId()).orElseThrow();
    var today = LocalDate.ofInstant(clock.instant(), ZoneId.of(seller.zone()));
    if (contract.validTo().isAfter(today) && !contract.validTo().isBefore(contract.validFrom())) {
      var last = contract.validFrom().isAfter(today) ? contract.validFrom().minusDays(1) : today;
      contract.end(last, caller.name(), clock.instant());
      contracts.lines(contract).forEach(row -> row.endBefore(last.plusDays(1)));
      record(caller, contract, "contract-ended");
    }
    return new Made(contract.id());
  }

  private void record(Caller caller, Contract contract, String act) {
    audit.record(
        caller,
        contract.sellerCompanyId(),
        act,
        "contract:" + Tsid.text(contract.id()),
        Map.of(
            "number", contract.number(),
            "buyer", Tsid.text(contract.buyerCompanyId()),
            "from", contract.validFrom().toString(),
            "to", contract.validTo().toString(),
            "lines", String.valueOf(contract.lineCount())));
  }
}
