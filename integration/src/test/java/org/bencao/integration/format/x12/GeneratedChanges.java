package org.bencao.integration.format.x12;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderChangeDocument;
import org.bencao.document.OrderChangeDocument.Line;
import org.bencao.document.OrderChangeResponseDocument;
import org.bencao.document.OrderChangeResponseDocument.Verdict;
import org.bencao.document.OrderResponseDocument;
import org.bencao.document.OrderResponseDocument.Schedule;
import org.bencao.document.OrderResponseDocument.Unmentioned;
import org.bencao.document.Party;

/** Changes of orders by chance, and answers to them. */
final class GeneratedChanges {

  private final GeneratedDocuments any;

  GeneratedChanges(GeneratedDocuments any) {
    this.any = any;
  }

  OrderChangeDocument change() {
    var purpose = any.one(DocumentPurpose.values());
    var lines = new ArrayList<Line>();
    for (var count = any.upTo(5); count > 0 && purpose != DocumentPurpose.CANCEL; count--) {
      lines.add(line(count));
    }
    return new OrderChangeDocument(
        Optional.empty(),
        any.number(),
        "C" + any.digits(3),
        purpose,
        any.day(),
        List.of(any.party(Party.Role.BUYER), any.party(Party.Role.SELLER)),
        lines);
  }

  OrderChangeResponseDocument answer() {
    var response = any.response();
    var verdict = any.one(Verdict.values());
    return new OrderChangeResponseDocument(
        Optional.empty(),
        any.maybe(() -> any.digits(8)),
        verdict,
        response.issuedAt(),
        new OrderResponseDocument(
            Optional.empty(),
            response.number(),
            response.sellerOrderNumber(),
            response.orderNumber(),
            response.orderedAt(),
            response.issuedAt(),
            response.purpose(),
            verdict == Verdict.ACCEPTED
                ? OrderResponseDocument.Verdict.ACCEPTED
                : OrderResponseDocument.Verdict.CONDITIONAL,
            Unmentioned.UNANSWERED,
            response.currency(),
            response.parties(),
            response.lines().stream()
                .filter(line -> verdict != Verdict.REJECTED || holds(line))
                .toList()));
  }

  /** In a refused change only lines that say what holds are carried. */
  private static boolean holds(OrderResponseDocument.Line line) {
    return line.schedules().stream().anyMatch(part -> part.kind() != Schedule.Kind.REJECTED);
  }

  private Line line(int number) {
    var unit = any.unit();
    var wanted = any.maybe(() -> any.quantity(unit).value()).orElse(BigDecimal.ZERO);
    return new Line(Integer.toString(number), any.item(), wanted, unit);
  }
}
