package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.compliance.boundary.Act;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.receiving.boundary.DiscrepancyKind;
import org.bencao.receiving.boundary.DiscrepancyView.Verdict;
import org.bencao.receiving.entity.Despatch;
import org.bencao.receiving.entity.DespatchLine;
import org.bencao.receiving.entity.Discrepancy;

/** Whether a quality officer, or the head of quality, may decide so on what is held. */
@ApplicationScoped
public class Release {

  @Inject GoodsJudge judge;
  @Inject CountedPacks packs;
  @Inject TemperatureCheck temperature;
  @Inject OrderLedger ledger;

  /** The same word again changes nothing. */
  public boolean isDecided(Discrepancy found, Verdict verdict) {
    return found.held().signum() == 0 && found.verdict().filter(verdict::equals).isPresent();
  }

  public List<Finding> refusals(
      Caller caller,
      Despatch despatch,
      DespatchLine line,
      Discrepancy found,
      Verdict verdict,
      String note) {
    var refusals = new ArrayList<Finding>();
    if (found.held().signum() == 0) {
      refusals.add(finding(line, Reason.NOTHING_HELD, Map.of("claim", found.number())));
    }
    if (note == null || note.isBlank()) {
      refusals.add(
          finding(
              line,
              Reason.FACT_MISSING,
              Map.of(
                  "item", line.nameEn(),
                  "item_zh", line.nameZh(),
                  "fact", "#receiving.fact.note")));
    }
    if (verdict == Verdict.RELEASED) {
      release(caller, despatch, line, found).forEach(refusals::add);
    }
    return refusals;
  }

  private List<Finding> release(
      Caller caller, Despatch despatch, DespatchLine line, Discrepancy found) {
    var refusals = new ArrayList<Finding>();
    if (found.bookedBy() == caller.id()) {
      refusals.add(finding(line, Reason.RELEASE_ROLE, Map.of("user", caller.name())));
    }
    var order = ledger.lock(caller, new PurchaseOrderId(found.orderId())).orElseThrow();
    if (found.kind() == DiscrepancyKind.WRONG_ITEM || line.hold(order.standIns()).isPresent()) {
      refusals.add(
          finding(
              line,
              Reason.ITEM_DIFFERS,
              Map.of(
                  "found", "#receiving.kind." + DiscrepancyKind.WRONG_ITEM,
                  "wanted", line.nameEn(),
                  "wanted_zh", line.nameZh())));
    }
    if (found.lot().isEmpty() || found.expiry().isEmpty()) {
      refusals.add(
          finding(
              line, Reason.LOT_MISSING, Map.of("item", line.nameEn(), "item_zh", line.nameZh())));
    }
    var lot =
        new GoodsJudge.Lot(
            line.position(),
            despatch.sellerCompanyId(),
            line.itemId(),
            found.lot(),
            found.expiry(),
            line.acceptedExpiry());
    var today = judge.today(caller, despatch.siteId());
    judge.judge(caller, despatch.buyerCompanyId(), today, List.of(lot)).values().stream()
        .flatMap(List::stream)
        .filter(one -> GoodsJudge.bars(one.reason()))
        .map(one -> one.onLine(line.lineNo()))
        .forEach(refusals::add);
    found.bookingId().ifPresent(id -> refusals.addAll(packs.releasing(caller, despatch, line, id)));
    refusals.addAll(temperature.findings(caller, Act.RELEASE, despatch, line));
    refusals.addAll(judge.traced(caller, Act.RELEASE, despatch, line, found.held()));
    if (!caller.has(Role.QUALITY_HEAD, found.buyerCompanyId(), found.siteId())) {
      refusals.addAll(judge.stopped(caller, Act.RELEASE, despatch, line));
    }
    return refusals;
  }

  private static Finding finding(DespatchLine line, Reason reason, Map<String, String> facts) {
    return Finding.of(reason, Optional.of(line.lineNo()), facts);
  }
}
