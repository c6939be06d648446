package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.LotNumber;
import org.bencao.common.Reason;
import org.bencao.compliance.boundary.Act;
import org.bencao.compliance.boundary.FulfilmentRuleService;
import org.bencao.compliance.boundary.FulfilmentRuleService.Goods;
import org.bencao.compliance.boundary.FulfilmentRuleService.Parties;
import org.bencao.compliance.boundary.GoodsFacts;
import org.bencao.compliance.boundary.GoodsRuleService;
import org.bencao.compliance.boundary.TraceRuleService;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.receiving.entity.Despatch;
import org.bencao.receiving.entity.DespatchLine;

/** Asks the rules about lots of one delivery, in a constant number of statements. */
@ApplicationScoped
public class GoodsJudge {

  @Inject GoodsRuleService rules;
  @Inject TraceRuleService traces;
  @Inject DeliveredCodes delivered;
  @Inject Recalls recalls;
  @Inject TraceCases cases;
  @Inject FulfilmentRuleService stopped;
  @Inject CatalogueService catalogue;
  @Inject CompanyService companies;
  @Inject Clock clock;

  /**
   * A lot in question.
   *
   * @param position tells the caller which one is meant
   * @param sellerCompanyId who sends it
   * @param accepted lots that last until then were accepted when they were ordered
   */
  public record Lot(
      int position,
      long sellerCompanyId,
      long itemId,
      Optional<String> lot,
      Optional<LocalDate> expiry,
      Optional<LocalDate> accepted) {

    /** In the letters in which they are compared; of those that are not known none. */
    static Set<String> names(Collection<Lot> lots) {
      return lots.stream()
          .map(Lot::lot)
          .flatMap(Optional::stream)
          .map(LotNumber::same)
          .collect(Collectors.toSet());
    }

    /** As it was advised. */
    static Lot of(Despatch despatch, DespatchLine line) {
      return new Lot(
          line.position(),
          despatch.sellerCompanyId(),
          line.itemId(),
          line.lot(),
          line.expiry(),
          line.acceptedExpiry());
    }
  }

  /** Whether the lot goes nowhere for that, neither out nor in, whoever wants it. */
  public static boolean bars(Reason reason) {
    return reason == Reason.EXPIRED
        || reason == Reason.RECALLED
        || reason == Reason.SUSPECT_PRODUCT;
  }

  /** Today where the goods are. */
  public LocalDate today(Caller caller, long siteId) {
    var zone = companies.site(caller, siteId).orElseThrow().zone();
    return LocalDate.ofInstant(clock.instant(), ZoneId.of(zone));
  }

  /**
   * Findings by position, for the buyer, who is not told of what others suspect.
   *
   * @see #judge(Caller, long, long, LocalDate, Collection)
   */
  public Map<Integer, List<Finding>> judge(
      Caller caller, long buyerCompanyId, LocalDate day, Collection<Lot> lots) {
    return judge(caller, buyerCompanyId, buyerCompanyId, day, lots);
  }

  /**
   * Findings by position.
   *
   * @param suspectingCompanyId of whose suspicions is told: the company for which somebody asks
   */
  public Map<Integer, List<Finding>> judge(
      Caller caller,
      long buyerCompanyId,
      long suspectingCompanyId,
      LocalDate day,
      Collection<Lot> lots) {
    var buyer = companies.find(caller, buyerCompanyId).orElseThrow();
    var classes =
        catalogue.classes(caller, lots.stream().map(Lot::itemId).collect(Collectors.toSet()), day);
    var recalled = recalls.of(lots);
    var suspected = cases.of(suspectingCompanyId, lots);
    var facts =
        lots.stream()
            .map(
                lot ->
                    new GoodsFacts(
                        lot.position(),
                        day,
                        buyer.profile(),
                        buyer.kind(),
                        classes.getOrDefault(lot.itemId(), Set.of()),
                        lot.lot(),
                        lot.expiry(),
                        lot.accepted(),
                        recalled.stream()
                            .filter(one -> one.isOf(lot))
                            .findFirst()
                            .map(one -> one.fact(ZoneId.of(buyer.zone()))),
                        suspected.stream()
                            .filter(one -> one.isOf(lot))
                            .findFirst()
                            .map(one -> one.fact(ZoneId.of(buyer.zone())))))
            .toList();
    return rules.judge(caller, facts).stream()
        .collect(Collectors.groupingBy(finding -> finding.line().orElseThrow()));
  }

  /** TRC-01: packs of which the seller has to have said which they are. */
  List<Finding> traced(
      Caller caller, Act act, Despatch despatch, DespatchLine line, BigDecimal packs) {
    return traces.judge(
        caller,
        act,
        new TraceRuleService.Packs(
            line.lineNo(),
            despatch.number(),
            line.itemId(),
            despatch.buyerCompanyId(),
            despatch.siteId(),
            today(caller, despatch.siteId()),
            packs.intValue(),
            () -> delivered.told(despatch.id(), line.position()) - line.good().intValue()));
  }

  /** LIC-05: what was on the way when an issuer stopped a licence of either party. */
  public List<Finding> stopped(Caller caller, Act act, Despatch despatch, DespatchLine line) {
    return stopped.judge(
        caller,
        act,
        new Parties(despatch.buyerCompanyId(), despatch.sellerCompanyId(), despatch.siteId()),
        Goods.of(Map.of(line.lineNo(), line.itemId())));
  }
}
