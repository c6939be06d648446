package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Gln;
import org.bencao.common.Reason;
import org.bencao.common.Texts;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderResponseDocument;
import org.bencao.document.OrderResponseDocument.AnswerReason;
import org.bencao.document.OrderResponseDocument.LineVerdict;
import org.bencao.document.OrderResponseDocument.Schedule;
import org.bencao.document.OrderResponseDocument.Unmentioned;
import org.bencao.document.Party;
import org.bencao.document.PartyId;
import org.bencao.ordering.control.ArrivedOrders;
import org.bencao.ordering.control.OrderHolds;
import org.bencao.ordering.control.Orders;
import org.bencao.ordering.entity.ArrivedLine;
import org.bencao.ordering.entity.ArrivedOrder;

/** The canonical answer to an order that a buyer's system sent, for whatever format it takes. */
@Stateless
public class OrderAnswerDocumentService {

  @Inject ArrivedOrders arrived;
  @Inject Orders orders;
  @Inject OrderHolds holds;

  /** Whom it is for, and of what it speaks. */
  public record Answered(
      long partnerId, String number, Optional<String> orderNumber, long buyerCompanyId) {}

  public Answered answered(long id) {
    var order = arrived.get(id);
    return new Answered(
        order.partnerId(), order.number(), order.orderNumber(), order.buyerCompanyId());
  }

  /** In words of that language, where they are not kept already. */
  public OrderResponseDocument of(long id, Locale language) {
    var order = arrived.get(id);
    var lines = lines(order, language);
    return new OrderResponseDocument(
        Optional.empty(),
        order.orderNumber().orElse(order.number()),
        order.orderNumber(),
        order.number(),
        Optional.of(order.orderedOn()),
        order.answeredAt(),
        DocumentPurpose.ORIGINAL,
        verdict(order, lines),
        Unmentioned.UNANSWERED,
        Optional.of(order.currency()),
        parties(order),
        lines);
  }

  /** That it stands says the portal, and which lines are held; what of it comes says the seller. */
  private List<OrderResponseDocument.Line> lines(ArrivedOrder order, Locale language) {
    if (order.verdict() != ArrivedOrder.Verdict.PLACED) {
      return order.lines().stream()
          .map(
              line -> line(line, order.verdict() == ArrivedOrder.Verdict.WAITING, why(order, line)))
          .toList();
    }
    var held = held(order, language);
    return order.lines().stream()
        .filter(line -> held.containsKey(line.position()))
        .map(line -> line(line, true, Optional.of(held.get(line.position()))))
        .toList();
  }

  /** By place in the order, why somebody of the seller has to look at it first (SPC-12). */
  private Map<Integer, AnswerReason> held(ArrivedOrder order, Locale language) {
    var texts = Texts.in(language);
    var held = new HashMap<Integer, AnswerReason>();
    orders
        .ofBuyer(order.buyerCompanyId(), order.orderNumber().orElseThrow())
        .ifPresent(
            placed ->
                holds
                    .findings(placed)
                    .forEach(
                        one ->
                            held.put(
                                one.line().orElseThrow(),
                                new AnswerReason(
                                    one.reason().name(), Optional.of(texts.told(one))))));
    return held;
  }

  private static OrderResponseDocument.Verdict verdict(
      ArrivedOrder order, List<OrderResponseDocument.Line> held) {
    return switch (order.verdict()) {
      case PLACED ->
          held.isEmpty()
              ? OrderResponseDocument.Verdict.RECEIVED
              : OrderResponseDocument.Verdict.HELD;
      case WAITING -> OrderResponseDocument.Verdict.HELD;
      case REFUSED -> OrderResponseDocument.Verdict.REJECTED;
    };
  }

  static List<Party> parties(ArrivedOrder order) {
    var parties = new ArrayList<Party>();
    add(parties, Party.Role.BUYER, order.buyerGln());
    add(parties, Party.Role.SELLER, order.sellerGln());
    add(parties, Party.Role.SHIP_TO, order.shipToGln());
    return parties;
  }

  private static void add(List<Party> parties, Party.Role role, String gln) {
    if (!gln.isEmpty()) {
      parties.add(
          new Party(
              role,
              List.of(PartyId.gln(new Gln(gln).value())),
              Optional.empty(),
              Optional.empty()));
    }
  }

  private static OrderResponseDocument.Line line(
      ArrivedLine line, boolean held, Optional<AnswerReason> why) {
    return new OrderResponseDocument.Line(
        Optional.of(line.lineRef()),
        held ? LineVerdict.HELD : LineVerdict.REJECTED,
        Optional.of(line.item()),
        Optional.of(line.quantity()),
        List.of(
            new Schedule(
                held ? Schedule.Kind.HELD : Schedule.Kind.REJECTED,
                line.quantity(),
                Optional.empty(),
                Optional.empty())),
        Optional.empty(),
        Optional.empty(),
        why);
  }

  private static Optional<AnswerReason> why(ArrivedOrder order, ArrivedLine line) {
    return order
        .note()
        .map(why -> new AnswerReason(Reason.NOT_APPROVED.name(), Optional.of(why)))
        .or(
            () ->
                line.refusal()
                    .map(
                        refusal ->
                            new AnswerReason(
                                refusal.reason().name(), Optional.of(refusal.words()))));
  }
}
