package org.bencao.integration.simulation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.bencao.common.Quantity;
import org.bencao.document.AcknowledgementDocument;
import org.bencao.document.DespatchAdviceDocument;
import org.bencao.document.DocumentItem;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.LotQuantity;
import org.bencao.document.OrderChangeResponseDocument;
import org.bencao.document.OrderResponseDocument;
import org.bencao.document.OrderResponseDocument.LineVerdict;
import org.bencao.document.OrderResponseDocument.Schedule;
import org.bencao.document.OrderResponseDocument.Schedule.Kind;
import org.bencao.document.Party;
import org.bencao.document.PartyId;
import org.bencao.integration.format.x12.DespatchAdvice856Writer;
import org.bencao.integration.format.x12.FunctionalAcknowledgement997Writer;
import org.bencao.integration.format.x12.OrderChangeResponse865Writer;
import org.bencao.integration.format.x12.OrderResponse855Writer;
import org.bencao.integration.format.x12.X12Agreement;
import org.bencao.integration.format.x12.X12Control;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.simulation.Trade;

/** Writes what the partner says; each letter can be written again under another control number. */
final class Letters {

  private static final Party BUYER = party(Party.Role.BUYER, Trade.BUYERS.get(0).gln());
  private static final Party SHIP_TO = party(Party.Role.SHIP_TO, Trade.BUYERS.get(1).gln());

  private final X12Agreement agreement;
  private final Party seller;
  private final Party shipFrom;

  Letters(PartnerView partner) {
    agreement =
        X12Agreement.of(
            partner.partnerQualifier(),
            partner.partnerIdentifier(),
            partner.ourQualifier(),
            partner.ourIdentifier(),
            partner.test(),
            Trade.ZONE);
    seller = party(Party.Role.SELLER, partner.partnerIdentifier());
    shipFrom = party(Party.Role.SHIP_FROM, partner.partnerIdentifier());
  }

  LongFunction<byte[]> answer(SoldOrder order, Instant now) {
    var document = response(order, order.number + "-" + order.answers, lines(order), now);
    return control -> new OrderResponse855Writer().write(document, agreement, at(control, now));
  }

  LongFunction<byte[]> changeAnswer(SoldOrder order, String change, boolean granted, Instant now) {
    var verdict =
        granted
            ? OrderChangeResponseDocument.Verdict.ACCEPTED
            : OrderChangeResponseDocument.Verdict.REJECTED;
    var document =
        new OrderChangeResponseDocument(
            Optional.empty(),
            Optional.of(change),
            verdict,
            now,
            response(order, order.number + "-C" + change, List.of(), now));
    return control ->
        new OrderChangeResponse865Writer().write(document, agreement, at(control, now));
  }

  LongFunction<byte[]> despatch(SoldOrder order, Map<SoldLine, Integer> packs, Instant now) {
    var lines = new ArrayList<DespatchAdviceDocument.Line>();
    packs.forEach(
        (line, count) -> {
          var quantity = quantity(count);
          var lot =
              new LotQuantity(
                  Optional.of("L" + line.number),
                  Optional.of(LocalDate.of(2028, 12, 31)),
                  quantity,
                  Optional.empty());
          lines.add(
              new DespatchAdviceDocument.Line(
                  order.number,
                  Optional.of(String.valueOf(line.number)),
                  item(line),
                  quantity,
                  Optional.of(quantity(line.ordered)),
                  List.of(lot)));
        });
    var document =
        new DespatchAdviceDocument(
            Optional.empty(),
            "DA" + order.number + "-" + order.despatches,
            DocumentPurpose.ORIGINAL,
            now,
            Optional.of(LocalDate.ofInstant(now, Trade.ZONE)),
            Optional.empty(),
            List.of(BUYER, SHIP_TO, shipFrom),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.of(1),
            List.of(),
            lines);
    return control -> new DespatchAdvice856Writer().write(document, agreement, at(control, now));
  }

  /** The functional acknowledgement of one document that came alone in its group. */
  byte[] acknowledgement(Paper paper, boolean accepted, long control, Instant now) {
    var verdict =
        accepted
            ? AcknowledgementDocument.Verdict.ACCEPTED
            : AcknowledgementDocument.Verdict.REJECTED;
    var message =
        new AcknowledgementDocument.MessageVerdict(
            paper.type(),
            paper.first("ST").get(2),
            verdict,
            accepted ? List.of() : List.of("5"),
            List.of());
    var document =
        new AcknowledgementDocument(
            Optional.empty(),
            AcknowledgementDocument.Level.GROUP,
            Optional.of(paper.first("GS").get(1)),
            paper.group(),
            verdict,
            List.of(),
            1,
            1,
            accepted ? 1 : 0,
            List.of(message));
    return new FunctionalAcknowledgement997Writer().write(document, agreement, at(control, now));
  }

  private OrderResponseDocument response(
      SoldOrder order, String number, List<OrderResponseDocument.Line> lines, Instant now) {
    boolean all = order.lines.stream().allMatch(line -> line.confirmed == line.wanted());
    return new OrderResponseDocument(
        Optional.empty(),
        number,
        Optional.of(number),
        order.number,
        Optional.empty(),
        now,
        DocumentPurpose.ORIGINAL,
        all ? OrderResponseDocument.Verdict.ACCEPTED : OrderResponseDocument.Verdict.CONDITIONAL,
        OrderResponseDocument.Unmentioned.UNANSWERED,
        Optional.of(Trade.CURRENCY),
        List.of(BUYER, SHIP_TO, seller),
        lines);
  }

  private static List<OrderResponseDocument.Line> lines(SoldOrder order) {
    return order.lines.stream()
        .filter(line -> line.wanted() > 0)
        .map(
            line ->
                new OrderResponseDocument.Line(
                    Optional.of(String.valueOf(line.number)),
                    line.confirmed == line.wanted() ? LineVerdict.ACCEPTED : LineVerdict.CHANGED,
                    Optional.of(item(line)),
                    Optional.of(quantity(line.ordered)),
                    schedules(line),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))
        .toList();
  }

  private static List<Schedule> schedules(SoldLine line) {
    var schedules = new ArrayList<Schedule>();
    add(schedules, Kind.CONFIRMED, line.confirmed);
    add(schedules, Kind.BACKORDERED, line.backOrdered);
    add(schedules, Kind.REJECTED, line.rejected);
    return schedules;
  }

  private static void add(List<Schedule> schedules, Kind kind, int packs) {
    if (packs > 0) {
      schedules.add(new Schedule(kind, quantity(packs), Optional.empty(), Optional.empty()));
    }
  }

  private static DocumentItem item(SoldLine line) {
    return DocumentItem.of(Optional.empty(), line.item, "ITEM " + line.item);
  }

  private static Quantity quantity(int packs) {
    return new Quantity(BigDecimal.valueOf(packs), Trade.UNIT);
  }

  private static X12Control at(long control, Instant now) {
    return new X12Control(control, control, "0001", now);
  }

  private static Party party(Party.Role role, String gln) {
    return Party.of(role, PartyId.gln(gln), role.name());
  }
}
