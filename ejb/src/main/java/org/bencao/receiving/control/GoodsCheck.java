package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.compliance.boundary.Act;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.ordering.boundary.SubstituteOffer;
import org.bencao.receiving.boundary.BookGoods;
import org.bencao.receiving.boundary.GoodsState;
import org.bencao.receiving.entity.Despatch;
import org.bencao.receiving.entity.DespatchLine;
import org.bencao.receiving.entity.Discrepancy;

/** Whether packs may be counted as the receiver says (G2; doc:L4). */
@ApplicationScoped
public class GoodsCheck {

  /** How it was counted, and what the buyer suspects: no claim says it, which the seller reads. */
  private static final Set<Reason> BUYERS_OWN =
      EnumSet.of(
          Reason.SUSPECT_PRODUCT,
          Reason.CODE_COUNTED,
          Reason.CODE_AMBIGUOUS,
          Reason.CODE_UNREADABLE,
          Reason.CODES_DIFFER,
          Reason.LOT_MISSING);

  /** As many as a claim keeps. */
  private static final int MOST_REASONS = 6;

  @Inject GoodsJudge judge;
  @Inject PackCheck packs;
  @Inject TemperatureCheck temperature;
  @Inject Discrepancies discrepancies;
  @Inject OrderLedger ledger;

  public List<Finding> findings(
      Caller caller, Despatch despatch, DespatchLine line, BookGoods command) {
    var findings = new ArrayList<Finding>();
    amount(line, command).ifPresent(findings::add);
    if (command.state() == GoodsState.GOOD) {
      findings.addAll(ofTheGoods(caller, despatch, line, command));
    }
    findings.addAll(packs.findings(caller, despatch, line, command));
    return findings;
  }

  /** What would keep packs out of stock that somebody sets aside: the seller is told. */
  public List<Finding> reasons(
      Caller caller, Despatch despatch, DespatchLine line, BookGoods command) {
    if (command.state() == GoodsState.GOOD) {
      return List.of();
    }
    var good = command.asGood();
    return Stream.concat(
            ofTheGoods(caller, despatch, line, good).stream(),
            packs.findings(caller, despatch, line, good).stream())
        .filter(one -> one.refuses() && !BUYERS_OWN.contains(one.reason()))
        .distinct()
        .limit(MOST_REASONS)
        .toList();
  }

  private List<Finding> ofTheGoods(
      Caller caller, Despatch despatch, DespatchLine line, BookGoods command) {
    var findings = new ArrayList<Finding>();
    line.hold(standIns(caller, line)).ifPresent(findings::add);
    identity(line, command).forEach(findings::add);
    findings.addAll(shelfLife(caller, despatch, line, command));
    findings.addAll(judge.stopped(caller, Act.RECEIVE, despatch, line));
    findings.addAll(judge.traced(caller, Act.RECEIVE, despatch, line, command.quantity()));
    findings.addAll(temperature.findings(caller, Act.RECEIVE, despatch, line));
    return findings;
  }

  private Map<Integer, SubstituteOffer> standIns(Caller caller, DespatchLine line) {
    return line.isHeld()
        ? ledger.standIns(caller, List.of(line.orderId())).getOrDefault(line.orderId(), Map.of())
        : Map.of();
  }

  /** Packs are whole; what is beyond the advice has a state of its own. */
  private static Optional<Finding> amount(DespatchLine line, BookGoods command) {
    var quantity = command.quantity();
    if (quantity.stripTrailingZeros().scale() > 0) {
      return Optional.of(
          finding(line, Reason.QUANTITY_UNREADABLE, Map.of("raw", quantity.toPlainString())));
    }
    boolean beyond = command.state() != GoodsState.OVER && quantity.compareTo(line.left()) > 0;
    return beyond
        ? Optional.of(
            finding(
                line,
                Reason.BOOKED_TOO_MANY,
                Map.of("qty", plain(quantity), "left", plain(line.left()))))
        : Optional.empty();
  }

  /** What the pack says must be what was advised; what was not advised must be read off it. */
  private static List<Finding> identity(DespatchLine line, BookGoods command) {
    var findings = new ArrayList<Finding>();
    if (command.lot().or(line::lot).isEmpty() || command.expiry().or(line::expiry).isEmpty()) {
      findings.add(
          finding(
              line, Reason.LOT_MISSING, Map.of("item", line.nameEn(), "item_zh", line.nameZh())));
    }
    otherLot(line, command.lot(), line.lot()).ifPresent(findings::add);
    otherExpiry(line, command.expiry(), line.expiry()).ifPresent(findings::add);
    return findings;
  }

  /** What was found is not the lot that was wanted; nothing where one of them is not known. */
  static Optional<Finding> otherLot(
      DespatchLine line, Optional<String> found, Optional<String> wanted) {
    return found
        .filter(lot -> wanted.filter(other -> !other.equals(lot)).isPresent())
        .map(
            lot ->
                finding(
                    line, Reason.LOT_MISMATCH, Map.of("lot", lot, "other", wanted.orElseThrow())));
  }

  /** The same of the last day of use. */
  static Optional<Finding> otherExpiry(
      DespatchLine line, Optional<LocalDate> found, Optional<LocalDate> wanted) {
    return found
        .filter(day -> wanted.filter(other -> !other.equals(day)).isPresent())
        .map(
            day ->
                finding(
                    line,
                    Reason.EXPIRY_MISMATCH,
                    Map.of("date", day.toString(), "other", wanted.orElseThrow().toString())));
  }

  private List<Finding> shelfLife(
      Caller caller, Despatch despatch, DespatchLine line, BookGoods command) {
    var lot =
        new GoodsJudge.Lot(
            line.position(),
            despatch.sellerCompanyId(),
            line.itemId(),
            command.lot().or(line::lot),
            command.expiry().or(line::expiry),
            line.acceptedExpiry());
    return judge
        .judge(
            caller, despatch.buyerCompanyId(), judge.today(caller, despatch.siteId()), List.of(lot))
        .values()
        .stream()
        .flatMap(List::stream)
        .map(found -> found.onLine(line.lineNo()))
        .toList();
  }

  /** The last open claim of a line takes the badge with it. */
  public void settle(Caller caller, Discrepancy closed) {
    boolean others =
        discrepancies.claimsOf(closed.orderId(), closed.lineNo()).stream()
            .anyMatch(one -> one.isOpen() && one.id() != closed.id());
    if (!others) {
      ledger.settle(
          caller,
          new PurchaseOrderId(closed.orderId()),
          Optional.of(closed.lineNo()),
          Set.of(Reason.DISCREPANCY));
    }
  }

  private static Finding finding(DespatchLine line, Reason reason, Map<String, String> facts) {
    return Finding.of(reason, Optional.of(line.lineNo()), facts);
  }

  private static String plain(BigDecimal quantity) {
    return quantity.stripTrailingZeros().toPlainString();
  }
}
