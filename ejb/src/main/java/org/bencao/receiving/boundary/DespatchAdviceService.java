package org.bencao.receiving.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.document.ContentHash;
import org.bencao.document.DespatchAdviceDocument;
import org.bencao.exchange.boundary.Verdicts;
import org.bencao.ordering.boundary.LockedOrder;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.receiving.control.DespatchIntake;
import org.bencao.receiving.control.DespatchIntake.Sender;

/**
 * Takes a seller's despatch advice: effect, story and verdict in one transaction (documents 1.4,
 * 1.5 rows 3 to 15 and 30 to 38).
 */
@Stateless
public class DespatchAdviceService {

  @Inject Verdicts verdicts;
  @Inject OrderLedger ledger;
  @Inject DespatchIntake intake;

  public void apply(
      Caller caller, long messageId, PartnerView partner, DespatchAdviceDocument advice) {
    caller.require(Role.EXCHANGE);
    if (!verdicts.begin(messageId)) {
      return;
    }
    // locked in one order, whatever the order of the document
    var numbers = advice.orderNumbers().stream().sorted().toList();
    var orders =
        numbers.stream()
            .map(number -> ledger.ofSeller(caller, number))
            .flatMap(Optional::stream)
            .toList();
    if (orders.size() < numbers.size() || orders.isEmpty()) {
      verdicts.quarantineForNow(
          messageId, advice.number(), unknown(numbers, orders), Reason.UNKNOWN_ORDER);
      return;
    }
    var first = orders.get(0);
    if (orders.stream().anyMatch(order -> order.siteId() != first.siteId())) {
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

  private void take(
      Caller caller,
      long messageId,
      PartnerView partner,
      DespatchAdviceDocument advice,
      List<LockedOrder> orders) {
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

  /** Orders of other sellers are answered like orders that never were: nothing is disclosed. */
  private static String unknown(List<String> numbers, List<LockedOrder> orders) {
    var known = orders.stream().map(LockedOrder::number).toList();
    return numbers.stream().filter(number -> !known.contains(number)).findFirst().orElse("–");
  }
}
