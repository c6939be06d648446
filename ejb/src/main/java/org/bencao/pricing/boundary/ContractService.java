package org.bencao.pricing.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.OfferView;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Outcome;
import org.bencao.common.ReferenceKind;
import org.bencao.common.ReferenceLock;
import org.bencao.common.Role;
import org.bencao.common.UnitPrice;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.pricing.boundary.MakeContractResult.Made;
import org.bencao.pricing.boundary.MakeContractResult.Refused;
import org.bencao.pricing.control.ContractMaking;
import org.bencao.pricing.control.Contracts;
import org.bencao.pricing.control.Costs;
import org.bencao.pricing.control.ListPrices;
import org.bencao.pricing.entity.Contract;
import org.bencao.pricing.entity.PriceRow;

/** Contracts: prices that a seller agreed with one buyer, or promised to all (C1, K3). */
@Stateless
public class ContractService {

  @Inject Contracts contracts;
  @Inject ContractMaking making;
  @Inject ReferenceLock lock;
  @Inject @Any Instance<ContractGate> gates;
  @Inject Costs costs;
  @Inject ListPrices lists;
  @Inject CatalogueService catalogue;
  @Inject CompanyService companies;
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
              var partner =
                  Optional.ofNullable(
                      partners.get(given ? one.buyerCompanyId() : one.sellerCompanyId()));
              return row(one, given, partner);
            })
        .toList();
  }

  private static ContractRow row(Contract one, boolean given, Optional<CompanyView> partner) {
    return new ContractRow(
        one.id(),
        one.number(),
        given,
        partner.map(CompanyView::nameEn).orElse(""),
        partner.map(CompanyView::nameZh).orElse(""),
        one.isPromotion(),
        one.currency(),
        one.validFrom(),
        one.validTo(),
        one.paymentDays(),
        one.isPrepaid(),
        one.rebate(),
        one.lineCount(),
        one.madeAt(),
        one.madeBy());
  }

  /** Of a promotion in the seller's currency, else in the buyer's. Empty without such a buyer. */
  public Optional<MakeContractResult> make(Caller caller, @Valid MakeContract command) {
    caller.require(Role.SUPPLIER_DESK);
    var seller = companies.find(caller, caller.companyId()).orElseThrow();
    if (command.buyerCompanyId() == MakeContract.ALL_BUYERS) {
      return Optional.of(make(caller, seller, Optional.empty(), command));
    }
    return companies
        .find(caller, command.buyerCompanyId())
        .filter(buyer -> buyer.id() != caller.companyId())
        .map(buyer -> make(caller, seller, Optional.of(buyer), command));
  }

  /** What was agreed of payment, by the newest contract of that day that says anything. */
  public Optional<Integer> paymentDays(
      Caller caller, long sellerCompanyId, long buyerCompanyId, LocalDate day) {
    return contracts.paymentDays(sellerCompanyId, buyerCompanyId, day);
  }

  /**
   * Whether both agreed that goods are paid before they are sent. Where they did, who asks is alone
   * until the transaction ends.
   */
  public boolean isPrepaid(
      Caller caller, long sellerCompanyId, long buyerCompanyId, LocalDate day) {
    return !contracts.lockPrepaid(sellerCompanyId, buyerCompanyId, day).isEmpty();
  }

  /** What is given back on an invoice of that day, by offer, in per cent of its net. */
  public Map<Long, BigDecimal> rebatePercents(
      Caller caller, long sellerCompanyId, long buyerCompanyId, LocalDate day) {
    return contracts.rebates(sellerCompanyId, buyerCompanyId, day);
  }

  private MakeContractResult make(
      Caller caller, CompanyView seller, Optional<CompanyView> buyer, MakeContract command) {
    // two at once would not see each other's prices
    lock.take(ReferenceKind.PRICES);
    var offers =
        catalogue.ownOffers(
            caller, command.lines().stream().map(MakeContract.Line::item).distinct().toList());
    var there = making.there(seller.id(), command, offers);
    if (there.isPresent()) {
      return new Made(there.get());
    }
    var today = LocalDate.ofInstant(clock.instant(), ZoneId.of(seller.zone()));
    var currency = buyer.map(CompanyView::currency).orElse(seller.currency());
    var findings = new ArrayList<Finding>();
    for (var gate : gates) {
      findings.addAll(gate.findings(caller, seller, buyer, command, today));
    }
    findings.addAll(costs.below(caller, seller, currency, command, offers, today));
    if (findings.stream().anyMatch(one -> one.outcome().compareTo(Outcome.WARN) > 0)) {
      return new Refused(findings.stream().sorted(Finding.STRICTEST_FIRST).toList());
    }
    var result = making.make(caller, seller.id(), currency, command, offers);
    return result instanceof Made made ? new Made(made.id(), findings) : result;
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
      making.record(caller, contract, "contract-ended");
    }
    return new Made(contract.id());
  }
}
