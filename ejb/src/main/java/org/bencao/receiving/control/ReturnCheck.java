package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.PackCode;
import org.bencao.common.Reason;
import org.bencao.compliance.boundary.ReturnFacts;
import org.bencao.compliance.boundary.ReturnRuleService;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.receiving.boundary.RequestReturn;
import org.bencao.receiving.boundary.Returnable;
import org.bencao.receiving.control.ReturnedPacks.Lot;
import org.bencao.receiving.control.ReturnedPacks.Verified;
import org.bencao.receiving.entity.Despatch;
import org.bencao.receiving.entity.DespatchLine;

/**
 * What stands against giving packs back (RET-01, RET-02, TRC-07); asked under the delivery's lock.
 */
@ApplicationScoped
public class ReturnCheck {

  @Inject ReturnableGoods goods;
  @Inject ReturnRuleService rules;
  @Inject CatalogueService catalogue;
  @Inject CompanyService companies;
  @Inject GoodsJudge judge;
  @Inject ReturnedPacks returned;

  public List<Finding> findings(Caller caller, Despatch despatch, RequestReturn command) {
    if (despatch.closedAt().isEmpty()) {
      return List.of(
          Finding.of(
              Reason.RETURN_UNCOUNTED, Optional.empty(), Map.of("number", despatch.number())));
    }
    var found = quantities(caller, despatch, command);
    ScannedPack.of(command.codes()).stream()
        .flatMap(one -> one.unreadable(Optional.empty()).stream())
        .forEach(found::add);
    if (found.isEmpty()) {
      found.addAll(packs(caller, despatch, command));
    }
    return found;
  }

  private List<Finding> quantities(Caller caller, Despatch despatch, RequestReturn command) {
    Map<Lot, Returnable> known =
        goods.of(caller, despatch).stream()
            .collect(Collectors.toMap(one -> new Lot(one.position(), one.lot()), one -> one));
    var found = new ArrayList<Finding>();
    wanted(command)
        .forEach(
            (lot, quantity) ->
                finding(despatch, lot, quantity, Optional.ofNullable(known.get(lot)))
                    .ifPresent(found::add));
    return found;
  }

  private static Map<Lot, BigDecimal> wanted(RequestReturn command) {
    return command.packs().stream()
        .collect(
            Collectors.groupingBy(
                packs -> new Lot(packs.position(), packs.lot()),
                LinkedHashMap::new,
                Collectors.reducing(
                    BigDecimal.ZERO, RequestReturn.Packs::quantity, BigDecimal::add)));
  }

  private static Optional<Finding> finding(
      Despatch despatch, Lot lot, BigDecimal quantity, Optional<Returnable> known) {
    var line = despatch.line(lot.position());
    if (line.isEmpty()) {
      return Optional.of(
          Finding.of(
              Reason.UNKNOWN_LINE,
              Optional.empty(),
              Map.of("row", String.valueOf(lot.position()), "found", despatch.number())));
    }
    var number = line.map(DespatchLine::lineNo);
    if (known.isEmpty()) {
      return Optional.of(
          Finding.of(Reason.RETURN_LOT_UNKNOWN, number, Map.of("lot", lot.lot().orElse("–"))));
    }
    var left = known.get().left();
    return quantity.compareTo(left) <= 0
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                Reason.RETURN_TOO_MANY,
                number,
                Map.of("qty", plain(quantity), "left", plain(left))));
  }

  private static String plain(BigDecimal quantity) {
    return quantity.signum() == 0 ? "0" : quantity.stripTrailingZeros().toPlainString();
  }

  /** The lots as they are asked for, and what their codes say. */
  private List<Finding> packs(Caller caller, Despatch despatch, RequestReturn command) {
    var codes = PackCheck.packs(ScannedPack.of(command.codes()));
    var verified = returned.verify(despatch, codes);
    var found = new ArrayList<>(rules(caller, despatch, command, codes, verified));
    var wanted = wanted(command);
    verified
        .byLot()
        .forEach(
            (lot, named) -> {
              var packs = wanted.getOrDefault(lot, BigDecimal.ZERO);
              if (packs.compareTo(BigDecimal.valueOf(named)) < 0) {
                found.add(
                    Finding.of(
                        Reason.CODES_DIFFER,
                        despatch.line(lot.position()).map(DespatchLine::lineNo),
                        Map.of("n", String.valueOf(named), "qty", plain(packs))));
              }
            });
    return found;
  }

  private List<Finding> rules(
      Caller caller,
      Despatch despatch,
      RequestReturn command,
      List<PackCode> codes,
      Verified verified) {
    var buyer = companies.find(caller, despatch.buyerCompanyId()).orElseThrow();
    var zone = ZoneId.of(companies.site(caller, despatch.siteId()).orElseThrow().zone());
    var lines =
        command.packs().stream()
            .map(packs -> despatch.line(packs.position()).orElseThrow())
            .distinct()
            .toList();
    var items =
        catalogue.items(
            caller, lines.stream().map(DespatchLine::itemId).collect(Collectors.toSet()));
    var received = day(despatch.closedAt().orElseThrow(), zone);
    var today = judge.today(caller, despatch.siteId());
    return rules.judge(
        caller,
        lines.stream()
            .map(
                line ->
                    new ReturnFacts(
                        line.lineNo(),
                        today,
                        buyer.profile(),
                        received,
                        line.nameEn(),
                        line.nameZh(),
                        items.get(line.itemId()).storage(),
                        command.reason().isFaulty(),
                        line.equals(lines.get(0)) ? strangers(codes, verified) : List.of(),
                        uncoded(line, command, verified)))
            .toList());
  }

  private static List<String> strangers(List<PackCode> codes, Verified verified) {
    return codes.stream().filter(code -> !verified.has(code)).map(PackCode::value).toList();
  }

  private static int uncoded(DespatchLine line, RequestReturn command, Verified verified) {
    return command.packs().stream()
        .filter(packs -> packs.position() == line.position())
        .mapToInt(
            packs ->
                packs.quantity().intValueExact()
                    - (int) verified.of(new Lot(packs.position(), packs.lot())))
        .sum();
  }

  private static LocalDate day(Instant at, ZoneId zone) {
    return LocalDate.ofInstant(at, zone);
  }
}
