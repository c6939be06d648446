package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.common.Finding;
import org.bencao.common.Quantity;
import org.bencao.common.Texts;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderChangeResponseDocument;
import org.bencao.document.OrderChangeResponseDocument.Verdict;
import org.bencao.document.OrderResponseDocument;
import org.bencao.document.OrderResponseDocument.AnswerReason;
import org.bencao.document.OrderResponseDocument.Line;
import org.bencao.document.OrderResponseDocument.LineVerdict;
import org.bencao.document.OrderResponseDocument.Schedule;
import org.bencao.document.OrderResponseDocument.Unmentioned;
import org.bencao.ordering.control.ArrivedChanges;
import org.bencao.ordering.control.ArrivedOrders;
import org.bencao.ordering.control.OrderChanges;
import org.bencao.ordering.control.Orders;
import org.bencao.ordering.entity.ArrivedChange;
import org.bencao.ordering.entity.ArrivedLine;
import org.bencao.ordering.entity.ArrivedOrder;
import org.bencao.ordering.entity.OrderChange;
import org.bencao.ordering.entity.OrderLine;
import org.bencao.ordering.entity.PurchaseOrder;

/** The canonical answer to a change that a buyer's system sent, for whatever format it takes. */
@Stateless
public class OrderChangeReplyService {

  @Inject ArrivedChanges arrivedChanges;
  @Inject ArrivedOrders arrivedOrders;
  @Inject OrderChanges changes;
  @Inject Orders orders;

  /** Whom it is for, and of what it speaks. */
  public record Answered(long partnerId, String number, String orderNumber, long buyerCompanyId) {}

  public Answered answered(long id) {
    var change = arrivedChanges.get(id);
    return new Answered(
        change.partnerId(),
        change.number(),
        orders.forDocument(change.orderId()).orElseThrow().number(),
        change.buyerCompanyId());
  }

  /**
   * In words of that language; quantities in the units of the order that the system sent, or in
   * packs.
   */
  public OrderChangeResponseDocument of(long id, Locale language) {
    var arrived = arrivedChanges.get(id);
    var ordered = arrivedOrders.get(arrived.arrivedOrderId());
    var order = orders.forDocument(arrived.orderId()).orElseThrow();
    var asked = arrived.changeId().map(changes::byId);
    var verdict = verdict(arrived, asked);
    var at = asked.flatMap(one -> one.view().answeredAt()).orElse(arrived.decidedAt());
    return new OrderChangeResponseDocument(
        Optional.empty(),
        Optional.of(arrived.number()),
        verdict,
        at,
        response(ordered, order, verdict, at, lines(arrived, ordered, order, asked, language)));
  }

  private static Verdict verdict(ArrivedChange arrived, Optional<OrderChange> asked) {
    return switch (arrived.verdict()) {
      case REFUSED -> Verdict.REJECTED;
      case UNCHANGED -> Verdict.ACCEPTED;
      case ASKED ->
          asked
              .flatMap(one -> one.view().verdict())
              .map(one -> Verdict.valueOf(one.name()))
              .orElseThrow(
                  () -> new IllegalStateException(arrived.number() + " is not answered yet"));
    };
  }

  private static OrderResponseDocument response(
      ArrivedOrder ordered, PurchaseOrder order, Verdict verdict, Instant at, List<Line> lines) {
    return new OrderResponseDocument(
        Optional.empty(),
        order.number(),
        Optional.of(order.number()),
        ordered.number(),
        Optional.of(ordered.orderedOn()),
        at,
        DocumentPurpose.ORIGINAL,
        verdict == Verdict.ACCEPTED
            ? OrderResponseDocument.Verdict.ACCEPTED
            : OrderResponseDocument.Verdict.CONDITIONAL,
        Unmentioned.UNANSWERED,
        Optional.of(ordered.currency()),
        OrderAnswerDocumentService.parties(ordered),
        lines);
  }

  /** What holds now of each line that was asked for, and why where nobody was asked. */
  private static List<Line> lines(
      ArrivedChange arrived,
      ArrivedOrder ordered,
      PurchaseOrder order,
      Optional<OrderChange> asked,
      Locale language) {
    if (asked.isPresent()) {
      return asked.get().lines().stream()
          .map(one -> holds(ordered, order.line(one.lineNo()).orElseThrow(), Optional.empty()))
          .toList();
    }
    var texts = Texts.in(language);
    return ordered.lines().stream()
        .map(line -> order.line(line.position()).orElseThrow())
        .map(line -> holds(ordered, line, why(arrived.findings(), line, texts)))
        .filter(line -> line.reason().isPresent())
        .toList();
  }

  /** Of the line, else of the change as a whole. */
  private static Optional<AnswerReason> why(List<Finding> findings, OrderLine line, Texts texts) {
    var own =
        findings.stream()
            .filter(one -> one.line().map(at -> at == line.lineNo()).orElse(true))
            .toList();
    return own.stream()
        .findFirst()
        .map(
            first ->
                new AnswerReason(
                    first.reason().name(),
                    Optional.of(
                        own.stream()
                            .map(texts::told)
                            .distinct()
                            .collect(Collectors.joining("; ")))));
  }

  private static Line holds(ArrivedOrder ordered, OrderLine line, Optional<AnswerReason> why) {
    var said = line(ordered, line);
    // a third of a case is said in packs
    var stays =
        said.said(line.expected(), line.ordered())
            .orElseGet(() -> new Quantity(line.expected(), line.unit()));
    boolean nothing = stays.value().signum() == 0;
    return new Line(
        Optional.of(said.lineRef()),
        nothing ? LineVerdict.REJECTED : LineVerdict.ACCEPTED,
        Optional.of(said.item()),
        Optional.of(stays),
        List.of(
            new Schedule(
                nothing ? Schedule.Kind.REJECTED : Schedule.Kind.CONFIRMED,
                nothing ? said.quantity() : stays,
                Optional.empty(),
                Optional.empty())),
        Optional.empty(),
        Optional.empty(),
        why);
  }

  private static ArrivedLine line(ArrivedOrder ordered, OrderLine line) {
    return ordered.lines().stream()
        .filter(one -> one.position() == line.lineNo())
        .findFirst()
        .orElseThrow();
  }
}
