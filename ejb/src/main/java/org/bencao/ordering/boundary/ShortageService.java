package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.ordering.control.Shares;

/**
 * Shares what there is in a shortage by what each buyer bought before (F4 in first form): nine
 * tenths by the packs of the last ninety days, one tenth for all who bought none.
 */
@Stateless
public class ShortageService {

  @Inject Shares shares;
  @Inject CatalogueService catalogue;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** The shortage's identifier; empty when the offer is not the caller's company's. */
  public Optional<Long> announce(Caller caller, @Valid AnnounceShortage command) {
    caller.require(Role.SUPPLIER_DESK);
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    var offer =
        catalogue.facts(caller, List.of(command.offerId()), today).values().stream()
            .map(facts -> facts.offer())
            .filter(found -> caller.has(Role.SUPPLIER_DESK, found.sellerCompanyId()))
            .findFirst();
    return offer.map(
        found -> {
          long id = shares.announce(caller, found.sellerCompanyId(), command);
          audit.record(
              caller,
              found.sellerCompanyId(),
              "shortage-announced",
              "offer:" + Tsid.text(command.offerId()),
              Map.of("quantity", command.quantity(), "until", command.until().toString()));
          return id;
        });
  }

  /** Ends it before its day; false when there is none such of the caller's company. */
  public boolean close(Caller caller, long id) {
    caller.require(Role.SUPPLIER_DESK);
    boolean closed = shares.close(caller, id);
    if (closed) {
      audit.record(
          caller, caller.companyId(), "shortage-closed", "shortage:" + Tsid.text(id), Map.of());
    }
    return closed;
  }

  /** Shortages of the caller's own offers with all shares, newest first. */
  public List<ShortageView> ofSeller(Caller caller) {
    caller.require(Role.SUPPLIER_DESK);
    return shares.ofSeller(caller);
  }

  /** Open shortages of these offers with the caller's own share: the reasoning behind a refusal. */
  public List<ShortageView> ofBuyer(Caller caller, List<Long> offers) {
    caller.require(Role.BUYER, Role.APPROVER);
    return shares.ofBuyer(caller, offers);
  }
}
