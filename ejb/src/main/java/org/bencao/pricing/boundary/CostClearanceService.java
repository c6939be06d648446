package org.bencao.pricing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Reading;
import org.bencao.common.Reason;
import org.bencao.common.ReferenceKind;
import org.bencao.common.ReferenceLock;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.common.UnitPrice;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.pricing.boundary.CostClearanceResult.Cleared;
import org.bencao.pricing.boundary.CostClearanceResult.Refused;
import org.bencao.pricing.control.Costs;
import org.bencao.pricing.entity.CostClearance;

/** Prices below cost that the seller's finance lets through before they hold (PRC-08). */
@Stateless
public class CostClearanceService {

  @Inject Costs costs;
  @Inject CatalogueService catalogue;
  @Inject CompanyService companies;
  @Inject ReferenceLock lock;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** Those of the caller's company that hold today, the newest first; 200 at most. */
  @Reading
  public List<CostClearanceView> list(Caller caller) {
    caller.require(Role.ACCOUNTS, Role.SUPPLIER_DESK, Role.AUDITOR);
    return costs.clearances(caller.companyId(), today(caller)).stream()
        .map(CostClearance::view)
        .toList();
  }

  /**
   * Lets prices of an item through from now on; who sets prices lets none through. Said twice it is
   * one.
   *
   * @param item any of the item's numbers
   * @param least the lowest price, net of tax, in the seller's currency
   */
  public CostClearanceResult clear(
      Caller caller,
      @NotNull @Size(max = 40) String item,
      @NotNull @Positive BigDecimal least,
      @NotNull LocalDate to,
      @NotNull @Size(max = 400) String note) {
    caller.require(Role.ACCOUNTS);
    if (caller.has(Role.SUPPLIER_DESK)) {
      return new Refused(
          List.of(
              Finding.of(Reason.CLEARANCE_OWN, Optional.empty(), Map.of("user", caller.name()))));
    }
    // the same twice at once would both find none
    lock.take(ReferenceKind.PRICES);
    var found = catalogue.itemByCode(caller, item.strip());
    if (found.isEmpty()) {
      return new Refused(
          List.of(
              Finding.of(
                  Reason.ITEM_NOT_FOUND, Optional.empty(), Map.of("raw", item, "item", item))));
    }
    if (note.isBlank() || to.isBefore(today(caller))) {
      return new Refused(List.of(Finding.of(Reason.CLEARANCE_WRONG, Optional.empty(), Map.of())));
    }
    var seller = companies.find(caller, caller.companyId()).orElseThrow();
    var said = new CostClearance.Said(new UnitPrice(least, seller.currency()), to, note.strip());
    var there =
        costs.clearances(seller.id(), today(caller)).stream()
            .filter(one -> one.says(found.get().id(), said))
            .findFirst();
    if (there.isPresent()) {
      return new Cleared(there.get().view());
    }
    var clearance =
        new CostClearance(
            identifiers.next(), seller.id(), found.get(), said, caller.name(), clock.instant());
    costs.add(clearance);
    audit.record(
        caller,
        seller.id(),
        "cost-cleared",
        "clearance:" + Tsid.text(clearance.view().id()),
        Map.of(
            "item", found.get().code(),
            "least", least.toPlainString(),
            "to", to.toString()));
    return new Cleared(clearance.view());
  }

  private LocalDate today(Caller caller) {
    var zone = companies.find(caller, caller.companyId()).orElseThrow().zone();
    return LocalDate.ofInstant(clock.instant(), ZoneId.of(zone));
  }
}
