package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.document.ContentHash;
import org.bencao.document.OrderChangeResponseDocument;
import org.bencao.document.OrderResponseDocument;
import org.bencao.document.OrderResponseDocument.Schedule;
import org.bencao.exchange.boundary.Verdicts;
import org.bencao.ordering.boundary.OrderChangeView.Kind;
import org.bencao.ordering.boundary.OrderChangeView.Verdict;
import org.bencao.ordering.control.AnswerWriter.Source;
import org.bencao.ordering.control.Cancellations;
import org.bencao.ordering.control.OrderChanges;
import org.bencao.ordering.control.Orders;
import org.bencao.ordering.control.Story;
import org.bencao.ordering.entity.OrderChange;
import org.bencao.ordering.entity.OrderLine;
import org.bencao.ordering.entity.PurchaseOrder;
import org.bencao.partner.boundary.PartnerView;

/**
 * Takes a seller's answer to what the buyer asked about a placed order; what a seller changes of
 * its own mind is an order response like any other (documents 1.4, 1.5 rows 20 and 29).
 */
@Stateless
public class OrderChangeAnswerService {

  @Inject Verdicts verdicts;
  @Inject Orders orders;
  @Inject OrderChanges changes;
  @Inject Cancellations cancellations;
  @Inject OrderResponseService responses;
  @Inject Story story;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  public void apply(
      Caller caller, long messageId, PartnerView partner, OrderChangeResponseDocument answer) {
    caller.require(Role.EXCHANGE);
    if (answer.changeNumber().isEmpty()) {
      responses.apply(caller, messageId, partner, answer.response());
      return;
    }
    if (!verdicts.begin(messageId)) {
      return;
    }
    var response = answer.response();
    var order = orders.ofSeller(caller, response.orderNumber());
    if (order.isEmpty()) {
      verdicts.quarantineForNow(
          messageId, response.number(), response.orderNumber(), Reason.UNKNOWN_ORDER);
      return;
    }
    verdicts.concerns(
        messageId,
        response.number(),
        order.get().number(),
        order.get().id(),
        order.get().buyerCompanyId(),
        order.get().sellerCompanyId());
    if (!verdicts.isRepeat(messageId, HexFormat.of().parseHex(ContentHash.of(answer)))) {
      judge(caller, messageId, partner, order.get(), answer);
    }
  }

  private void judge(
      Caller caller,
      long messageId,
      PartnerView partner,
      PurchaseOrder order,
      OrderChangeResponseDocument answer) {
    var number = answer.changeNumber().orElseThrow();
    var facts = Map.of("number", number);
    var change = changes.numbered(order, number);
    if (change.isEmpty()) {
      verdicts.quarantine(messageId, Reason.UNKNOWN_CHANGE, facts);
    } else if (change.get().isAnswered()) {
      // row 29: the first answer holds, whatever comes after it
      verdicts.quarantine(messageId, Reason.DOCUMENT_NUMBER_REUSED, facts);
    } else {
      take(caller, messageId, partner, order, change.get(), answer);
    }
  }

  private void take(
      Caller caller,
      long messageId,
      PartnerView partner,
      PurchaseOrder order,
      OrderChange change,
      OrderChangeResponseDocument answer) {
    change.answered(
        Verdict.valueOf(answer.verdict().name()), Optional.of(messageId), clock.instant());
    story.tell(
        order.id(),
        OrderEvent.CHANGE_ANSWERED,
        partner.code(),
        Map.of("number", String.valueOf(change.number()), "verdict", answer.verdict().name()),
        Optional.of(messageId));
    if (change.kind() == Kind.CANCEL) {
      cancel(Source.of(caller, partner, messageId), order, change, answer);
    }
    verdicts.applied(messageId);
    audit.record(
        caller,
        order.buyerCompanyId(),
        "change-answered",
        "order:" + Tsid.text(order.id()),
        Map.of("number", String.valueOf(change.number()), "verdict", answer.verdict().name()));
  }

  /** What was granted and has not left yet is cancelled; a person hears of the rest. */
  private void cancel(
      Source source, PurchaseOrder order, OrderChange change, OrderChangeResponseDocument answer) {
    var granted = new TreeMap<Integer, BigDecimal>();
    change.lines().forEach(line -> granted.put(line.lineNo(), granted(order, line, answer)));
    cancellations.grant(order, change, granted, source);
  }

  private static BigDecimal granted(
      PurchaseOrder order, OrderChange.Line asked, OrderChangeResponseDocument answer) {
    return switch (answer.verdict()) {
      case ACCEPTED -> asked.asked();
      case REJECTED -> BigDecimal.ZERO;
      case PARTLY_ACCEPTED ->
          answer.lines().stream()
              .filter(said -> said.lineRef().equals(Optional.of(String.valueOf(asked.lineNo()))))
              .findFirst()
              .map(said -> left(order.line(asked.lineNo()).orElseThrow(), said))
              .map(left -> left.min(asked.asked()))
              .orElse(BigDecimal.ZERO);
    };
  }

  /** Wanted before, less what the seller says it still delivers. */
  private static BigDecimal left(OrderLine line, OrderResponseDocument.Line said) {
    var stays = said.sum(Schedule.Kind.CONFIRMED).add(said.sum(Schedule.Kind.BACKORDERED));
    return line.expected().subtract(stays).max(BigDecimal.ZERO);
  }
}
