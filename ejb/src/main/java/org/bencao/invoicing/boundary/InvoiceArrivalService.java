package org.bencao.invoicing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bencao.common.Caller;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.document.ContentHash;
import org.bencao.document.InvoiceDocument;
import org.bencao.exchange.boundary.Verdicts;
import org.bencao.invoicing.control.CreditIntake;
import org.bencao.invoicing.control.Intake.Sender;
import org.bencao.invoicing.control.Intake.Taken;
import org.bencao.invoicing.control.InvoiceIntake;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.partner.boundary.PartnerView;

/**
 * Takes a seller's invoice or credit note: effect, match, story and verdict in one transaction
 * (documents 1.4, 1.5 rows 43 to 51).
 */
@Stateless
public class InvoiceArrivalService {

  @Inject Verdicts verdicts;
  @Inject OrderLedger ledger;
  @Inject InvoiceIntake invoices;
  @Inject CreditIntake credits;

  public void apply(Caller caller, long messageId, PartnerView partner, InvoiceDocument document) {
    caller.require(Role.EXCHANGE);
    if (!verdicts.begin(messageId)) {
      return;
    }
    var numbers = numbers(document);
    var named = ledger.numbered(caller, numbers);
    var unknown = numbers.stream().filter(number -> !named.containsKey(number)).findFirst();
    if (named.isEmpty() || unknown.isPresent()) {
      // orders of other sellers are answered like orders that never were: nothing is disclosed
      verdicts.quarantineForNow(
          messageId, document.number(), unknown.orElse("–"), Reason.UNKNOWN_ORDER);
      return;
    }
    // by identifier, as everybody locks them
    var orders =
        named.values().stream()
            .sorted(Comparator.comparingLong(PurchaseOrderId::value))
            .flatMap(order -> ledger.lock(caller, order).stream())
            .toList();
    var first = orders.get(0);
    if (orders.stream().anyMatch(order -> order.buyerCompanyId() != first.buyerCompanyId())) {
      verdicts.quarantine(
          messageId, Reason.BUYERS_DIFFER, Map.of("found", String.join(", ", numbers)));
      return;
    }
    verdicts.concerns(
        messageId,
        document.number(),
        first.number(),
        first.id().value(),
        first.buyerCompanyId(),
        first.sellerCompanyId());
    if (!verdicts.isRepeat(messageId, HexFormat.of().parseHex(ContentHash.of(document)))) {
      var sender = new Sender(partner.code(), Optional.of(messageId));
      verdict(
          messageId,
          document.kind() == InvoiceDocument.Kind.CREDIT_NOTE
              ? credits.take(caller, sender, document, orders)
              : invoices.take(caller, sender, document, orders));
    }
  }

  private static Set<String> numbers(InvoiceDocument document) {
    var numbers = new TreeSet<String>();
    document.orderNumber().ifPresent(numbers::add);
    document.lines().forEach(line -> line.orderNumber().ifPresent(numbers::add));
    return numbers;
  }

  private void verdict(long messageId, Taken taken) {
    var word = taken.word();
    switch (taken.outcome()) {
      case STOPPED ->
          verdicts.quarantine(messageId, word.orElseThrow().reason(), word.orElseThrow().facts());
      case REPEAT ->
          verdicts.repeats(messageId, word.orElseThrow().reason(), word.orElseThrow().facts());
      case TAKEN -> {
        if (word.isPresent()) {
          verdicts.applied(messageId, word.get().reason(), word.get().facts());
        } else {
          verdicts.applied(messageId);
        }
      }
    }
  }
}
