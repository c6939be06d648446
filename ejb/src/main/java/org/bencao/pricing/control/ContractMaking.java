package org.bencao.pricing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.catalogue.boundary.OfferView;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.common.Tsid;
import org.bencao.common.UnitPrice;
import org.bencao.pricing.boundary.MakeContract;
import org.bencao.pricing.boundary.MakeContractResult;
import org.bencao.pricing.boundary.MakeContractResult.Made;
import org.bencao.pricing.boundary.MakeContractResult.Refused;
import org.bencao.pricing.boundary.Rebate;
import org.bencao.pricing.entity.Contract;
import org.bencao.pricing.entity.PriceRow;

/** Makes a contract of what two companies agreed on, on whichever way they did. */
@ApplicationScoped
public class ContractMaking {

  private static final String PRICE_RULE = "PRC-03";

  @Inject Contracts contracts;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /**
   * What sent again is there already; the lock of prices is held.
   *
   * @param offers of the seller, by what the lines call the items
   */
  public MakeContractResult make(
      Caller caller,
      long sellerCompanyId,
      String currency,
      MakeContract command,
      Map<String, OfferView> offers) {
    var numbered = contracts.numbered(sellerCompanyId, command.buyerCompanyId(), command.number());
    var there = there(sellerCompanyId, command, offers);
    if (there.isPresent()) {
      return new Made(there.get());
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
            identifiers.next(), sellerCompanyId, command, currency, caller.name(), clock.instant());
    contracts.add(contract);
    for (var line : command.lines()) {
      contracts.add(
          new PriceRow(
              identifiers.next(),
              contract,
              offers.get(line.item()).id(),
              line.from(),
              new UnitPrice(line.price(), currency)));
    }
    record(caller, contract, "contract-made");
    return new Made(contract.id());
  }

  /** Sent again: the contract that is there already. */
  public Optional<Long> there(
      long sellerCompanyId, MakeContract command, Map<String, OfferView> offers) {
    return contracts
        .numbered(sellerCompanyId, command.buyerCompanyId(), command.number())
        .filter(one -> isSame(one, command, offers))
        .map(Contract::id);
  }

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
        && contract.paymentDays().equals(command.paymentDays())
        && contract.isPrepaid() == command.prepaid()
        && contract.isPaidWhenPaid() == command.paidWhenPaid()
        && isSame(contract.rebate(), command.rebate())
        && agreed.size() == command.lines().size()
        && Set.copyOf(agreed).equals(Set.copyOf(wanted));
  }

  private static boolean isSame(Optional<Rebate> agreed, Optional<Rebate> wanted) {
    return agreed.isPresent() == wanted.isPresent()
        && agreed.map(one -> one.isSame(wanted.orElseThrow())).orElse(true);
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
        findings.add(overlap(at + 1, offer, command.from(), command.number(), tier(command)));
      }
    }
    return findings;
  }

  /** PRC-03: two prices of one buyer for one item, quantity and day would hold at once. */
  public List<Finding> overlaps(MakeContract command, Map<String, OfferView> offers) {
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
                            row.source(),
                            tier(command))));
      }
    }
    return findings;
  }

  private static String tier(MakeContract command) {
    return command.buyerCompanyId() == MakeContract.ALL_BUYERS
        ? "#tier.promotion"
        : "#tier.contract";
  }

  private static Finding overlap(
      int line, OfferView offer, LocalDate day, String other, String tier) {
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
            "tier", tier,
            "date", day.toString()));
  }

  /** The act in the audit chain. */
  public void record(Caller caller, Contract contract, String act) {
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
            "payment", contract.paymentDays().map(String::valueOf).orElse(""),
            "prepaid", String.valueOf(contract.isPrepaid()),
            "rebate", contract.rebate().map(one -> one.percent() + " " + one.way()).orElse(""),
            "lines", String.valueOf(contract.lineCount())));
  }
}
