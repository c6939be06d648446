package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Gln;
import org.bencao.common.Reason;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderResponseDocument;
import org.bencao.document.OrderResponseDocument.AnswerReason;
import org.bencao.document.OrderResponseDocument.LineVerdict;
import org.bencao.document.OrderResponseDocument.Schedule;
import org.bencao.document.OrderResponseDocument.Unmentioned;
import org.bencao.document.Party;
import org.bencao.document.PartyId;
import org.bencao.ordering.control.ArrivedOrders;
import org.bencao.ordering.entity.ArrivedLine;
import org.bencao.ordering.entity.ArrivedOrder;

/** The canonical answer to an order that a buyer's system sent, for whatever format it takes. */
@Stateless
public class OrderAnswerDocumentService {

  @Inject ArrivedOrders arrived;

  /** Whom it is for, and of what it speaks. */
  public record Answered(
      long partnerId, String number, Optional<String> orderNumber, long buyerCompanyId) {}

  public Answered answered(long id) {
    var order = arrived.get(id);
    return new Answered(
        order.partnerId(), order.number(), order.orderNumber(), order.buyerCompanyId());
  }

  public OrderResponseDocument of(long id) {
    var order = arrived.get(id);
    return new OrderResponseDocument(
        Optional.empty(),
        order.orderNumber().orElse(order.number()),
        order.orderNumber(),
        order.number(),
        Optional.of(order.orderedOn()),
        order.answeredAt(),
        DocumentPurpose.ORIGINAL,
        verdict(order),
        Unmentioned.UNANSWERED,
        Optional.of(order.currency()),
        parties(order),
        // that it stands says the portal; what of it comes says the seller
        order.verdict() == ArrivedOrder.Verdict.PLACED
            ? List.of()
            : order.lines().stream().map(line -> line(order, line)).toList());
  }

  private static OrderResponseDocument.Verdict verdict(ArrivedOrder order) {
    return switch (order.verdict()) {
      case PLACED -> OrderResponseDocument.Verdict.RECEIVED;
      case WAITING -> OrderResponseDocument.Verdict.HELD;
      case REFUSED -> OrderResponseDocument.Verdict.REJECTED;
    };
  }

  private static List<Party> parties(ArrivedOrder order) {
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

  private static OrderResponseDocument.Line line(ArrivedOrder order, ArrivedLine line) {
    boolean held = order.verdict() == ArrivedOrder.Verdict.WAITING;
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
        order
            .note()
            .map(why -> new AnswerReason(Reason.NOT_APPROVED.name(), Optional.of(why)))
            .or(
                () ->
                    line.refusal()
                        .map(
                            refusal ->
                                new AnswerReason(
                                    refusal.reason().name(), Optional.of(refusal.words())))));
  }
}
