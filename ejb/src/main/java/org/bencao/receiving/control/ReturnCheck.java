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
import org.bencao.common.Reason;
import org.bencao.compliance.boundary.ReturnFacts;
import org.bencao.compliance.boundary.ReturnRuleService;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.receiving.boundary.RequestReturn;
import org.bencao.receiving.boundary.Returnable;
import org.bencao.receiving.entity.Despatch;
import org.bencao.receiving.entity.DespatchLine;

/** What stands against giving packs back (RET-01, RET-02); asked under the delivery's lock. */
@ApplicationScoped
public class ReturnCheck {

  @Inject ReturnableGoods goods;
  @Inject ReturnRuleService rules;
  @Inject CatalogueService catalogue;
  @Inject CompanyService companies;
  @Inject GoodsJudge judge;

  private record Lot(int position, Optional<String> lot) {}

  public List<Finding> findings(Caller caller, Despatch despatch, RequestReturn command) {
    if (despatch.closedAt().isEmpty()) {
      return List.of(
          Finding.of(
              Reason.RETURN_UNCOUNTED, Optional.empty(), Map.of("number", despatch.number())));
    }
    var found = quantities(caller, despatch, command);
    if (found.isEmpty()) {
      found.addAll(rules(caller, despatch, command));
    }
    return found;
  }

  private List<Finding> quantities(Caller caller, Despatch despatch, RequestReturn command) {
    Map<Lot, Returnable> known =
        goods.of(caller, despatch).stream()
            .collect(Collectors.toMap(one -> new Lot(one.position(), one.lot()), one -> one));
    Map<Lot, BigDecimal> wanted =
        command.packs().stream()
            .collect(
                Collectors.groupingBy(
                    packs -> new Lot(packs.position(), packs.lot()),
                    LinkedHashMap::new,
                    Collectors.reducing(
                        BigDecimal.ZERO, RequestReturn.Packs::quantity, BigDecimal::add)));
    var found = new ArrayList<Finding>();
    wanted.forEach(
        (lot, quantity) ->
            finding(despatch, lot, quantity, Optional.ofNullable(known.get(lot)))
                .ifPresent(found::add));
    return found;
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

  private List<Finding> rules(Caller caller, Despatch despatch, RequestReturn command) {
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
                        command.reason().isFaulty()))
            .toList());
  }

  private static LocalDate day(Instant at, ZoneId zone) {
    return LocalDate.ofInstant(at, zone);
  }
}
