package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.PackCode;
import org.bencao.common.Reason;
import org.bencao.compliance.boundary.PackFacts;
import org.bencao.compliance.boundary.PackRuleService;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.receiving.boundary.BookGoods;
import org.bencao.receiving.boundary.GoodsState;
import org.bencao.receiving.control.DeliveredCodes.Counted;
import org.bencao.receiving.control.PackRegister.Known;
import org.bencao.receiving.entity.Despatch;
import org.bencao.receiving.entity.DespatchLine;

/**
 * Whether packs may be counted by their codes (P1, P2): one verdict a pack. What is wrong with a
 * pack keeps it out of the stock, not out of quarantine. A constant number of statements, however
 * many packs.
 */
@ApplicationScoped
public class PackCheck {

  @Inject PackRegister register;
  @Inject DeliveredCodes delivered;
  @Inject PackRuleService rules;
  @Inject CompanyService companies;
  @Inject Clock clock;

  public List<Finding> findings(
      Caller caller, Despatch despatch, DespatchLine line, BookGoods command) {
    if (command.codes().isEmpty()) {
      return List.of();
    }
    var scanned = ScannedPack.of(command.codes());
    var packs = packs(scanned);
    var findings = new ArrayList<Finding>();
    boolean stocked = command.state() == GoodsState.GOOD;
    scanned.stream()
        // of good packs a rule says it, with its source
        .filter(one -> !stocked || !one.isAmbiguous())
        .flatMap(one -> one.unreadable(Optional.of(line.lineNo())).stream())
        .forEach(findings::add);
    boolean readable = scanned.stream().allMatch(one -> one.pack().isPresent());
    if (readable && command.quantity().compareTo(BigDecimal.valueOf(packs.size())) != 0) {
      findings.add(differ(line, packs.size(), command.quantity()));
    }
    var counted = counted(despatch, packs);
    var zone = zone(caller, despatch);
    counted.values().stream().map(one -> counted(line, one, zone)).forEach(findings::add);
    if (stocked) {
      scanned.forEach(one -> findings.addAll(identity(line, command, one)));
      findings.addAll(stock(caller, despatch, line, scanned, counted));
    }
    return findings;
  }

  /** Packs of a booking that was held, before they go into stock. */
  public List<Finding> releasing(
      Caller caller, Despatch despatch, DespatchLine line, List<PackCode> packs) {
    return stock(caller, despatch, line, ScannedPack.ofKept(packs), counted(despatch, packs));
  }

  /** Packs that somebody else was the first to take, a moment ago. */
  List<Finding> lost(Caller caller, Despatch despatch, DespatchLine line, List<PackCode> packs) {
    var found = stock(caller, despatch, line, ScannedPack.ofKept(packs), Map.of());
    var today = LocalDate.ofInstant(clock.instant(), zone(caller, despatch)).toString();
    return found.stream().anyMatch(Finding::refuses)
        ? found
        : packs.stream()
            .map(
                pack ->
                    finding(
                        line,
                        Reason.CODE_ALREADY_RECEIVED,
                        Map.of("code", pack.value(), "date", today)))
            .toList();
  }

  /** Packs that were sold, or sold on, since cannot be uncounted. */
  public List<Finding> uncounting(
      Caller caller, Despatch despatch, DespatchLine line, long bookingId, List<PackCode> packs) {
    var zone = zone(caller, despatch);
    return register.known(packs).values().stream()
        .filter(one -> one.isGone() || one.bookingId().filter(id -> id == bookingId).isEmpty())
        .map(
            one ->
                finding(
                    line,
                    one.isGone() ? Reason.CODE_ALREADY_SOLD : Reason.CODE_NOT_YOURS,
                    Map.of("code", one.code(), "date", day(one.since(), zone).toString())))
        .toList();
  }

  /** Each pack once, in the order of scanning. */
  public static List<PackCode> packs(List<ScannedPack> scanned) {
    var found = new LinkedHashSet<PackCode>();
    scanned.forEach(one -> one.pack().ifPresent(found::add));
    return List.copyOf(found);
  }

  /** What the pack says must be what was advised, or what was read off it. */
  private static List<Finding> identity(DespatchLine line, BookGoods command, ScannedPack one) {
    var findings = new ArrayList<Finding>();
    if (one.isOfAnother(line.gtin(), line.itemCode())) {
      findings.add(
          finding(
              line,
              Reason.CODE_OF_ANOTHER,
              Map.of("code", one.shown(), "item", line.nameEn(), "item_zh", line.nameZh())));
    }
    GoodsCheck.otherLot(line, one.code().flatMap(code -> code.lot()), command.lot().or(line::lot))
        .ifPresent(findings::add);
    GoodsCheck.otherExpiry(
            line, one.code().flatMap(code -> code.expiry()), command.expiry().or(line::expiry))
        .ifPresent(findings::add);
    return findings;
  }

  private List<Finding> stock(
      Caller caller,
      Despatch despatch,
      DespatchLine line,
      List<ScannedPack> scanned,
      Map<String, Counted> counted) {
    var packs = packs(scanned);
    var known = register.known(packs);
    boolean named = delivered.isAdvised(despatch.id(), line.position());
    var positions = delivered.advised(despatch.id(), packs);
    var zone = zone(caller, despatch);
    var profile = companies.find(caller, despatch.buyerCompanyId()).orElseThrow().profile();
    var today = LocalDate.ofInstant(clock.instant(), zone);
    var facts = new ArrayList<PackFacts>();
    var findings = new ArrayList<Finding>();
    for (var one : scanned) {
      var there = one.pack().map(PackCode::value).map(known::get);
      var at = one.pack().map(PackCode::value).map(positions::get);
      boolean here = one.pack().map(PackCode::value).filter(counted::containsKey).isPresent();
      at.filter(position -> position != line.position())
          .flatMap(despatch::line)
          .ifPresent(other -> findings.add(otherLine(line, other)));
      facts.add(
          new PackFacts(
              line.lineNo(),
              today,
              profile,
              one.shown(),
              !one.isAmbiguous(),
              despatch.number(),
              named ? Optional.of(at.isPresent()) : Optional.empty(),
              there
                  .filter(pack -> !pack.isGone() && !here)
                  .filter(pack -> pack.companyId() != despatch.sellerCompanyId())
                  .map(pack -> day(pack.since(), zone)),
              there.filter(Known::isGone).map(pack -> day(pack.since(), zone)),
              there.map(Known::goneAs).map(Enum::name).orElse("")));
    }
    findings.addAll(rules.judge(caller, facts));
    return findings;
  }

  private static Finding otherLine(DespatchLine line, DespatchLine other) {
    return finding(
        line,
        Reason.LOT_MISMATCH,
        Map.of("lot", other.lot().orElse("–"), "other", line.lot().orElse("–")));
  }

  private static Finding counted(DespatchLine line, Counted one, ZoneId zone) {
    return finding(
        line,
        Reason.CODE_COUNTED,
        Map.of("code", one.code(), "date", day(one.at(), zone).toString(), "user", one.by()));
  }

  private static Finding differ(DespatchLine line, int codes, BigDecimal quantity) {
    return finding(
        line,
        Reason.CODES_DIFFER,
        Map.of("n", String.valueOf(codes), "qty", quantity.stripTrailingZeros().toPlainString()));
  }

  private Map<String, Counted> counted(Despatch despatch, List<PackCode> packs) {
    return delivered.counted(despatch.id(), packs).stream()
        .collect(Collectors.toMap(Counted::code, Function.identity(), (one, again) -> one));
  }

  private ZoneId zone(Caller caller, Despatch despatch) {
    return ZoneId.of(companies.site(caller, despatch.siteId()).orElseThrow().zone());
  }

  private static LocalDate day(Instant at, ZoneId zone) {
    return LocalDate.ofInstant(at, zone);
  }

  private static Finding finding(DespatchLine line, Reason reason, Map<String, String> facts) {
    return Finding.of(reason, Optional.of(line.lineNo()), facts);
  }
}
