package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.document.ContentHash;
import org.bencao.document.OrderResponseDocument;
import org.bencao.exchange.boundary.Verdicts;
import org.bencao.ordering.control.AnswerReading;
import org.bencao.ordering.control.AnswerWriter;
import org.bencao.ordering.control.AnswerWriter.Source;
import org.bencao.ordering.control.ConfirmRules;
import org.bencao.ordering.control.Orders;
import org.bencao.ordering.control.Story;
import org.bencao.ordering.entity.OrderLine;
import org.bencao.ordering.entity.PurchaseOrder;
import org.bencao.partner.boundary.PartnerView;

/**
 * Takes a seller's answer: effect, story and verdict in one transaction. A response restates each
 * line it names and says nothing about lines it does not (documents 1.4, 1.5).
 */
@Stateless
public class OrderResponseService {

  private static final Duration FUTURE = Duration.ofDays(1);
  private static final Duration PAST = Duration.ofDays(180);

  private static final Set<OrderResponseDocument.Schedule.Kind> PROMISES =
      Set.of(
          OrderResponseDocument.Schedule.Kind.CONFIRMED,
          OrderResponseDocument.Schedule.Kind.BACKORDERED);

  @Inject Verdicts verdicts;
  @Inject Orders orders;
  @Inject AnswerReading reading;
  @Inject AnswerWriter writer;
  @Inject ConfirmRules stopped;
  @Inject Story story;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  public void apply(
      Caller caller, long messageId, PartnerView partner, OrderResponseDocument response) {
    caller.require(Role.EXCHANGE);
    if (!verdicts.begin(messageId)) {
      return;
    }
    var order = orders.ofSeller(caller, response.orderNumber());
    if (order.isEmpty()) {
      // the order of another seller is answered like an order that never was: nothing is disclosed
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
    if (!verdicts.isRepeat(messageId, hash(response))) {
      judge(caller, messageId, partner, order.get(), response);
    }
  }

  private void judge(
      Caller caller,
      long messageId,
      PartnerView partner,
      PurchaseOrder order,
      OrderResponseDocument response) {
    var stop = stop(order, response);
    if (stop.isPresent()) {
      verdicts.quarantine(messageId, stop.get().reason(), stop.get().facts());
    } else if (!order.isNewer(response.saidAt())) {
      note(messageId, partner, order, response);
    } else {
      var stopped = stopped(caller, order, response);
      if (stopped.isPresent()) {
        verdicts.quarantine(messageId, stopped.get().reason(), stopped.get().facts());
      } else {
        take(caller, messageId, partner, order, response);
      }
    }
  }

  private record Stop(Reason reason, Map<String, String> facts) {}

  /** What keeps the whole answer from being used. */
  private Optional<Stop> stop(PurchaseOrder order, OrderResponseDocument response) {
    var currency = response.currency().orElse(order.currency());
    if (!currency.equals(order.currency())) {
      return Optional.of(
          new Stop(Reason.CURRENCY_DIFFERS, Map.of("found", currency, "wanted", order.currency())));
    }
    var now = clock.instant();
    if (response.issuedAt().isAfter(now.plus(FUTURE))
        || response.issuedAt().isBefore(now.minus(PAST))) {
      return Optional.of(
          new Stop(Reason.DATE_IMPLAUSIBLE, Map.of("date", response.issuedAt().toString())));
    }
    return Optional.empty();
  }

  /** LIC-05: the answer waits until the licence holds again; it may be replayed then. */
  private Optional<Stop> stopped(
      Caller caller, PurchaseOrder order, OrderResponseDocument response) {
    return stopped.onConfirming(caller, order, promised(order, response)).stream()
        .findFirst()
        .map(finding -> new Stop(finding.reason(), finding.facts()));
  }

  /** Lines that the answer confirms or puts on back order; one that it names by item is any. */
  private static Set<Integer> promised(PurchaseOrder order, OrderResponseDocument response) {
    var named = new HashMap<Integer, Boolean>();
    boolean byItem = false;
    for (var line : response.lines()) {
      boolean promises = line.schedules().stream().anyMatch(part -> PROMISES.contains(part.kind()));
      // a number that the order does not have is no number: the line is found by its item
      var number =
          line.lineRef()
              .filter(ref -> ref.matches("[0-9]{1,6}"))
              .map(Integer::valueOf)
              .filter(one -> order.line(one).isPresent());
      number.ifPresent(one -> named.merge(one, promises, Boolean::logicalOr));
      byItem |= number.isEmpty() && promises;
    }
    boolean others =
        byItem || response.unmentionedLines() == OrderResponseDocument.Unmentioned.ACCEPTED;
    return order.lines().stream()
        .map(OrderLine::lineNo)
        .filter(number -> named.getOrDefault(number, others))
        .collect(Collectors.toSet());
  }

  /** Row 19: older than the answer that holds; kept in the story, without effect. */
  private void note(
      long messageId, PartnerView partner, PurchaseOrder order, OrderResponseDocument response) {
    var facts = Map.of("date", order.lastAnswerAt().orElseThrow().toString());
    verdicts.applied(messageId, Reason.ANSWER_OLDER, facts);
    story.tell(
        order.id(),
        OrderEvent.ANSWER_NOTED,
        partner.code(),
        Optional.empty(),
        Optional.of(Reason.ANSWER_OLDER),
        facts,
        Optional.of(messageId));
  }

  private void take(
      Caller caller,
      long messageId,
      PartnerView partner,
      PurchaseOrder order,
      OrderResponseDocument response) {
    var read = reading.read(order, response, partner);
    if (read.nothingUsable()) {
      var first = read.notes().get(0);
      verdicts.quarantine(messageId, first.reason(), first.facts());
      return;
    }
    boolean withoutAck = order.ackedAt().isEmpty();
    writer.write(order, response, read, Source.of(caller, partner, messageId));
    if (withoutAck) {
      verdicts.applied(messageId, Reason.ANSWER_WITHOUT_ACK, Map.of());
    } else {
      verdicts.applied(messageId);
    }
    audit.record(
        caller,
        order.buyerCompanyId(),
        "order-answered",
        "order:" + Tsid.text(order.id()),
        Map.of(
            "message", Tsid.text(messageId),
            "verdict", response.verdict().name(),
            "lines", String.valueOf(read.answers().size())));
  }

  private static byte[] hash(OrderResponseDocument response) {
    return java.util.HexFormat.of().parseHex(ContentHash.of(response));
  }
}
