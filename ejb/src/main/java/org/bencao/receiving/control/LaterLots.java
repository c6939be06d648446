package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.OfferView;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.AllocationFacts;
import org.bencao.compliance.boundary.AllocationRuleService;
import org.bencao.ordering.boundary.LockedLine;
import org.bencao.ordering.boundary.LockedOrder;
import org.bencao.receiving.boundary.ShipOrder;

/**
 * Lines of which a lot is sent while the seller has one that ends sooner, as it declared, and that
 * lasts long enough for the buyer (EXP-03).
 */
@ApplicationScoped
public class LaterLots {

  @Inject CatalogueService catalogue;
  @Inject AllocationRuleService rules;
  @Inject GoodsJudge judge;

  /** Findings by line; a constant number of statements. */
  public List<Finding> of(
      Caller caller, LockedOrder order, ShipOrder command, Set<String> profiles, LocalDate today) {
    var sent = sent(order, command);
    var offers =
        catalogue.ownOrOffered(
            caller, sent.keySet().stream().map(LockedLine::offerId).collect(Collectors.toSet()));
    var later = new ArrayList<AllocationFacts>();
    sent.forEach(
        (line, first) ->
            soonest(offers, line)
                .filter(first::isAfter)
                .ifPresent(
                    soonest ->
                        later.add(
                            new AllocationFacts(
                                line.number(), line.nameEn(), line.nameZh(), soonest, first))));
    return later.isEmpty()
        ? List.of()
        : rules.judge(caller, today, profiles, lasting(caller, order, later, today));
  }

  /** The first of the lots of each line. */
  private static Map<LockedLine, LocalDate> sent(LockedOrder order, ShipOrder command) {
    var sent = new LinkedHashMap<LockedLine, LocalDate>();
    for (var lot : command.lines()) {
      order
          .line(lot.line())
          .ifPresent(
              line ->
                  sent.merge(
                      line, lot.expiry(), (one, other) -> one.isBefore(other) ? one : other));
    }
    return sent;
  }

  private static Optional<LocalDate> soonest(Map<Long, OfferView> offers, LockedLine line) {
    return Optional.ofNullable(offers.get(line.offerId())).flatMap(OfferView::soonestExpiry);
  }

  /** A lot that the buyer need not take is passed over. */
  private List<AllocationFacts> lasting(
      Caller caller, LockedOrder order, List<AllocationFacts> later, LocalDate today) {
    var lots =
        later.stream()
            .map(
                one -> {
                  var line = order.line(one.line()).orElseThrow();
                  return new GoodsJudge.Lot(
                      one.line(),
                      order.sellerCompanyId(),
                      line.itemId(),
                      Optional.empty(),
                      Optional.of(one.soonest()),
                      line.acceptedExpiry());
                })
            .toList();
    var refused = judge.judge(caller, order.buyerCompanyId(), order.sellerCompanyId(), today, lots);
    return later.stream().filter(one -> !refused.containsKey(one.line())).toList();
  }
}
