package org.bencao.receiving.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.compliance.boundary.Act;
import org.bencao.compliance.boundary.FulfilmentRuleService;
import org.bencao.compliance.boundary.FulfilmentRuleService.Goods;
import org.bencao.compliance.boundary.FulfilmentRuleService.Parties;
import org.bencao.document.ContentHash;
import org.bencao.document.DespatchAdviceDocument;
import org.bencao.document.DocumentPurpose;
import org.bencao.exchange.boundary.Verdicts;
import org.bencao.ordering.boundary.LockedLine;
import org.bencao.ordering.boundary.LockedOrder;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.receiving.control.DespatchIntake;
import org.bencao.receiving.control.DespatchIntake.Sender;
import org.bencao.receiving.control.Despatches;

/**
 * Takes a seller's despatch advice: effect, story and verdict in one transaction (documents 1.4,
 * 1.5 rows 3 to 15 and 30 to 38).
 */
@Stateless
public class DespatchAdviceService {

  private static final Set<Reason> STAYS =
      Set.of(Reason.SUSPICIOUS_ORDER, Reason.CSOS_SIGNATURE, Reason.CSOS_ORDER_TOO_OLD);

  @Inject Verdicts verdicts;
  @Inject OrderLedger ledger;
  @Inject DespatchIntake intake;
  @Inject FulfilmentRuleService rules;
  @Inject Despatches despatches;

  public void apply(
      Caller caller, long messageId, PartnerView partner, DespatchAdviceDocument advice) {
    caller.require(Role.EXCHANGE);
    if (!verdicts.begin(messageId)) {
      return;
    }
    var named = ledger.numbered(caller, advice.orderNumbers());
    var unknown =
        advice.orderNumbers().stream().filter(number -> !named.containsKey(number)).findFirst();
    if (unknown.isPresent()) {
      // orders of other sellers are answered like orders that never were: nothing is disclosed
      verdicts.quarantineForNow(messageId, advice.number(), unknown.get(), Reason.UNKNOWN_ORDER);
      return;
    }
    var orders = locked(caller, partner, advice, named.values());
    if (orders.isEmpty()) {
      boolean original = advice.purpose() == DocumentPurpose.ORIGINAL;
      verdicts.quarantine(
          messageId,
          original ? Reason.UNKNOWN_ORDER : Reason.UNKNOWN_CHANGE,
          Map.of("number", original ? "–" : advice.number()));
      return;
    }
    judge(caller, messageId, partner, advice, orders);
  }

  /**
   * The orders it names, and those of the despatch that it replaces or cancels; by identifier, as
   * everybody locks them.
   */
  private List<LockedOrder> locked(
      Caller caller,
      PartnerView partner,
      DespatchAdviceDocument advice,
      Collection<PurchaseOrderId> named) {
    var ids =
        named.stream().map(PurchaseOrderId::value).collect(Collectors.toCollection(TreeSet::new));
    if (advice.purpose() != DocumentPurpose.ORIGINAL) {
      ids.addAll(despatches.ordersOfSeller(caller, partner.sellerCompanyId(), advice.number()));
    }
    return ids.stream()
        .flatMap(id -> ledger.lock(caller, new PurchaseOrderId(id)).stream())
        .toList();
  }

  private void judge(
      Caller caller,
      long messageId,
      PartnerView partner,
      DespatchAdviceDocument advice,
      List<LockedOrder> orders) {
    var numbers = advice.orderNumbers();
    var meant =
        orders.stream()
            .filter(order -> numbers.isEmpty() || numbers.contains(order.number()))
            .toList();
    var first = meant.get(0);
    if (meant.stream().anyMatch(order -> order.siteId() != first.siteId())) {
      verdicts.quarantine(
          messageId, Reason.SITES_DIFFER, Map.of("found", String.join(", ", numbers)));
      return;
    }
    verdicts.concerns(
        messageId,
        advice.number(),
        first.number(),
        first.id().value(),
        first.buyerCompanyId(),
        first.sellerCompanyId());
    if (!verdicts.isRepeat(messageId, HexFormat.of().parseHex(ContentHash.of(advice)))) {
      take(caller, messageId, partner, advice, orders);
    }
  }

  /**
   * What is unusual and nobody cleared does not leave (SPC-12), nor what is left of a signed order
   * after its days (SPC-09); the advice waits and may be replayed. Other rules ask again when the
   * goods arrive.
   */
  private Optional<Finding> held(
      Caller caller, DespatchAdviceDocument advice, List<LockedOrder> orders) {
    return advice.purpose() == DocumentPurpose.CANCEL
        ? Optional.empty()
        : orders.stream()
            .flatMap(order -> held(caller, advice, order).stream())
            .filter(finding -> STAYS.contains(finding.reason()))
            .findFirst();
  }

  private List<Finding> held(Caller caller, DespatchAdviceDocument advice, LockedOrder order) {
    var held = ledger.uncleared(caller, order);
    var signed = ledger.signed(caller, order);
    if (held.isEmpty() && signed.isEmpty()) {
      return List.of();
    }
    var sent =
        advice.lines().stream()
            .filter(line -> line.orderNumber().equals(order.number()))
            .flatMap(line -> order.named(line.lineRef(), Optional.of(line.item())).line().stream())
            .distinct()
            .collect(Collectors.toMap(LockedLine::number, LockedLine::itemId));
    return rules.judge(
        caller,
        Act.SHIP,
        new Parties(order.buyerCompanyId(), order.sellerCompanyId(), order.siteId()),
        new Goods(sent, held, signed, List.of(), Optional.empty()));
  }

  private void take(
      Caller caller,
      long messageId,
      PartnerView partner,
      DespatchAdviceDocument advice,
      List<LockedOrder> orders) {
    var held = held(caller, advice, orders);
    if (held.isPresent()) {
      verdicts.quarantine(messageId, held.get().reason(), held.get().facts());
      return;
    }
    var sender = new Sender(partner.code(), Optional.of(messageId));
    var taken = intake.take(caller, sender, advice, orders);
    if (taken.stop().isPresent()) {
      verdicts.quarantine(messageId, taken.stop().get().reason(), taken.stop().get().facts());
    } else if (taken.word().isPresent()) {
      verdicts.applied(messageId, taken.word().get().reason(), taken.word().get().facts());
    } else {
      verdicts.applied(messageId);
    }
  }
}
