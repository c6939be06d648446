package org.bencao.receiving.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.PackCode;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.ScannedCode;
import org.bencao.compliance.boundary.Act;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.receiving.boundary.PackStatus.Whereabouts;
import org.bencao.receiving.control.DeliveredCodes;
import org.bencao.receiving.control.Despatches;
import org.bencao.receiving.control.PackRegister;
import org.bencao.receiving.control.PackRegister.Known;
import org.bencao.receiving.control.ScannedPack;
import org.bencao.receiving.control.StockState;
import org.bencao.receiving.entity.PackStep.Place;

/**
 * Packs that are known by their codes: what became of them, and where one is (I4, P2). A code has
 * one sale; whoever has it elsewhere is not told by name.
 */
@Stateless
public class PackService {

  /** Who says what became of packs. */
  public static final Role[] REPORTERS = {Role.RECEIVER, Role.QUALITY_OFFICER};

  /** Who asks where a pack is. */
  public static final Role[] READERS = {
    Role.RECEIVER, Role.QUALITY_OFFICER, Role.QUALITY_HEAD, Role.AUDITOR
  };

  /** Regulation (EU) 2016/161 Art. 13; taken for all. */
  private static final Duration REVERSIBLE = Duration.ofDays(10);

  @Inject PackRegister register;
  @Inject StockState stock;
  @Inject DeliveredCodes delivered;
  @Inject Despatches despatches;
  @Inject CompanyService companies;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** The line of a delivery in which the pack was advised. */
  public Optional<Integer> position(Caller caller, DespatchId despatch, String scanned) {
    caller.require(Role.RECEIVER);
    return ScannedCode.read(scanned)
        .flatMap(PackCode::of)
        .filter(code -> despatches.find(caller, despatch.value()).isPresent())
        .flatMap(code -> delivered.position(despatch.value(), code));
  }

  /**
   * Says what became of packs, code by code; the same word again changes nothing. Empty when there
   * is no such site of the caller.
   */
  public Optional<PackReport> report(Caller caller, @Valid ReportPacks command) {
    caller.require(REPORTERS);
    return companies
        .site(caller, command.siteId())
        .filter(site -> caller.hasAny(site.companyId(), site.id(), REPORTERS))
        .map(site -> report(caller, site, command));
  }

  private PackReport report(Caller caller, SiteView site, ReportPacks command) {
    var refused = new ArrayList<PackReport.Refused>();
    // one order of codes for everybody, and each once
    var packs = new TreeMap<String, PackCode>();
    for (var scanned : ScannedPack.of(command.codes())) {
      scanned.pack().ifPresent(pack -> packs.put(pack.value(), pack));
      scanned
          .unreadable(Optional.empty())
          .ifPresent(why -> refused.add(new PackReport.Refused(scanned.text(), why)));
    }
    var at = new Place(site.companyId(), site.id());
    var recorded = new ArrayList<String>();
    var barred = barred(caller, site, command.act(), packs.values());
    barred.forEach((code, why) -> refused.add(new PackReport.Refused(code, why)));
    packs.keySet().removeAll(barred.keySet());
    for (var pack : packs.values()) {
      if (!command.act().isOut()
          ? register.restore(caller, pack, at, clock.instant().minus(REVERSIBLE))
          : register.out(caller, pack, at, command.act())) {
        recorded.add(pack.value());
      } else {
        refusal(pack, site, command.act())
            .ifPresentOrElse(
                why -> refused.add(new PackReport.Refused(pack.value(), why)),
                () -> recorded.add(pack.value()));
      }
    }
    audit.record(
        caller,
        site.companyId(),
        "packs-reported",
        "site:" + site.code(),
        Map.of(
            "act", command.act().name(),
            "recorded", String.valueOf(recorded.size()),
            "refused", String.valueOf(refused.size())));
    return new PackReport(recorded, refused);
  }

  /** What is held, recalled or past its day may be destroyed, and goes to nobody (STO-05). */
  private Map<String, Finding> barred(
      Caller caller, SiteView site, PackAct act, Collection<PackCode> packs) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneId.of(site.zone()));
    return act == PackAct.DISPENSED || act == PackAct.EXPORTED
        ? stock.findings(caller, site.companyId(), Act.DISPENSE, today, packs)
        : Map.of();
  }

  /** Why a pack was not taken; nothing where it stands as it was said already. */
  private Optional<Finding> refusal(PackCode pack, SiteView site, PackAct act) {
    var known = Optional.ofNullable(register.known(List.of(pack)).get(pack.value()));
    var since =
        known
            .map(one -> LocalDate.ofInstant(one.since(), ZoneId.of(site.zone())).toString())
            .orElse("–");
    var facts = Map.of("code", pack.value(), "date", since);
    boolean own = known.filter(one -> one.companyId() == site.companyId()).isPresent();
    if (act == PackAct.RESTORED) {
      return own && !known.get().isGone()
          ? Optional.empty()
          : Optional.of(finding(Reason.CODE_NOT_YOURS, facts));
    }
    if (known.filter(Known::isGone).isPresent()) {
      return own && known.get().goneAs() == act
          ? Optional.empty()
          : Optional.of(finding(Reason.CODE_ALREADY_SOLD, facts));
    }
    return Optional.of(finding(Reason.CODE_ALREADY_RECEIVED, facts));
  }

  /** Where a pack is. Empty where the text names no single pack. */
  public Optional<PackStatus> status(Caller caller, String scanned) {
    caller.require(READERS);
    return ScannedCode.read(scanned).flatMap(PackCode::of).map(code -> status(caller, code));
  }

  private PackStatus status(Caller caller, PackCode code) {
    var own = caller.companies(READERS);
    var known = Optional.ofNullable(register.known(List.of(code)).get(code.value()));
    var at =
        known
            .map(
                one ->
                    one.isGone()
                        ? Whereabouts.GONE
                        : own.contains(one.companyId()) ? Whereabouts.HERE : Whereabouts.ELSEWHERE)
            .orElse(Whereabouts.UNKNOWN);
    return new PackStatus(
        code.value(),
        at,
        known.map(Known::goneAs),
        known.map(Known::since),
        register.steps(own, code));
  }

  private static Finding finding(Reason reason, Map<String, String> facts) {
    return Finding.of(reason, Optional.empty(), facts);
  }
}
