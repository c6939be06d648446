package org.bencao.ordering.control;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.Finding;
import org.bencao.common.Quantity;
import org.bencao.common.Reason;
import org.bencao.common.UnitPrice;
import org.bencao.document.DocumentItem;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderResponseDocument;
import org.bencao.document.OrderResponseDocument.AnswerReason;
import org.bencao.document.OrderResponseDocument.LineVerdict;
import org.bencao.document.OrderResponseDocument.Schedule;
import org.bencao.ordering.boundary.DeskAnswer;
import org.bencao.ordering.entity.OrderLine;
import org.bencao.ordering.entity.PurchaseOrder;

/** Turns what a desk says into the order response that a partner would send. */
public final class DeskResponses {

  private DeskResponses() {}

  /** All that keeps the answer from being given, at once. */
  public static List<Finding> refusals(PurchaseOrder order, DeskAnswer command) {
    var refusals = new ArrayList<Finding>();
    var named = new HashSet<Integer>();
    for (var said : command.lines()) {
      var line = order.line(said.line());
      if (line.isEmpty()) {
        refusals.add(said(Reason.UNKNOWN_LINE, said, Map.of("found", order.number())));
      } else if (!named.add(said.line())) {
        refusals.add(said(Reason.LINE_NAMED_TWICE, said, Map.of()));
      } else {
        amount(line.get(), said).ifPresent(refusals::add);
      }
    }
    return refusals;
  }

  /** Numbers of the lines of which more is to come than has left and than stands already. */
  public static Set<Integer> promised(PurchaseOrder order, DeskAnswer command) {
    return news(order, command.lines()).stream()
        .filter(
            line ->
                line.backOrdered().signum() > 0
                    || line.confirmed()
                            .compareTo(
                                order.line(line.line()).orElseThrow().fulfilment().despatched())
                        > 0)
        .map(DeskAnswer.Line::line)
        .collect(Collectors.toSet());
  }

  private static Optional<Finding> amount(OrderLine line, DeskAnswer.Line said) {
    for (var packs : List.of(said.confirmed(), said.backOrdered())) {
      if (packs.signum() < 0 || packs.stripTrailingZeros().scale() > 0) {
        return Optional.of(
            said(Reason.QUANTITY_UNREADABLE, said, Map.of("raw", packs.toPlainString())));
      }
    }
    var gone = line.fulfilment().despatched();
    if (said.confirmed().compareTo(gone) < 0) {
      return Optional.of(
          said(
              Reason.ANSWER_CONTRADICTS_SHIPMENT,
              said,
              Map.of("qty", plain(said.confirmed()), "used", plain(gone))));
    }
    var sum = said.confirmed().add(said.backOrdered());
    return sum.compareTo(line.wanted()) > 0
        ? Optional.of(
            said(
                Reason.ANSWER_EXCEEDS,
                said,
                Map.of("qty", plain(sum), "limit", plain(line.wanted()))))
        : Optional.empty();
  }

  private static Finding said(Reason reason, DeskAnswer.Line said, Map<String, String> facts) {
    var all = new HashMap<>(facts);
    all.put("row", String.valueOf(said.line()));
    return Finding.of(reason, Optional.of(said.line()), all);
  }

  /** What says of a line what stands already is no answer: it would open the same points again. */
  public static List<DeskAnswer.Line> news(PurchaseOrder order, List<DeskAnswer.Line> said) {
    return said.stream().filter(one -> !stands(order.line(one.line()).orElseThrow(), one)).toList();
  }

  private static boolean stands(OrderLine line, DeskAnswer.Line said) {
    var sum = said.confirmed().add(said.backOrdered());
    return line.unanswered().signum() == 0
        && line.offered().signum() == 0
        && said.confirmed().compareTo(line.confirmed()) == 0
        && said.backOrdered().compareTo(line.backOrdered()) == 0
        && sum.add(line.rejected()).compareTo(line.wanted()) == 0
        && (said.promisedOn().isEmpty() || said.promisedOn().equals(line.promisedOn()))
        && (said.backOrdered().signum() == 0 || said.backOrderOn().equals(line.backOrderOn()))
        && said.price().map(price -> isPrice(line, price)).orElse(true)
        && said.reason().equals(line.answerReason());
  }

  private static boolean isPrice(OrderLine line, BigDecimal price) {
    var holds = line.confirmedPrice().orElse(line.unitPrice());
    return holds.amount().compareTo(price) == 0;
  }

  /** All that is wanted comes as it was ordered. */
  public static List<DeskAnswer.Line> all(PurchaseOrder order) {
    return order.lines().stream()
        .filter(line -> line.wanted().signum() > 0)
        .map(
            line ->
                new DeskAnswer.Line(
                    line.lineNo(),
                    line.wanted(),
                    BigDecimal.ZERO,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))
        .toList();
  }

  /** The answer to these lines of the command. */
  public static OrderResponseDocument response(
      PurchaseOrder order, DeskAnswer command, List<DeskAnswer.Line> lines, Instant issuedAt) {
    return new OrderResponseDocument(
        Optional.empty(),
        command.sellerNumber().orElse(order.number()),
        command.sellerNumber(),
        order.number(),
        Optional.empty(),
        issuedAt,
        DocumentPurpose.ORIGINAL,
        OrderResponseDocument.Verdict.CONDITIONAL,
        OrderResponseDocument.Unmentioned.UNANSWERED,
        Optional.of(order.currency()),
        List.of(),
        lines.stream().map(said -> line(order.line(said.line()).orElseThrow(), said)).toList());
  }

  /** What is neither confirmed nor back-ordered is rejected. */
  private static OrderResponseDocument.Line line(OrderLine line, DeskAnswer.Line said) {
    var schedules = new ArrayList<Schedule>();
    schedule(schedules, Schedule.Kind.CONFIRMED, line, said.confirmed(), said.promisedOn());
    schedule(schedules, Schedule.Kind.BACKORDERED, line, said.backOrdered(), said.backOrderOn());
    var rest = line.wanted().subtract(said.confirmed()).subtract(said.backOrdered());
    schedule(schedules, Schedule.Kind.REJECTED, line, rest, Optional.empty());
    return new OrderResponseDocument.Line(
        Optional.of(String.valueOf(line.lineNo())),
        LineVerdict.CHANGED,
        Optional.<DocumentItem>empty(),
        Optional.empty(),
        schedules,
        Optional.empty(),
        said.price().map(amount -> new UnitPrice(amount, line.unitPrice().currency())),
        said.reason().map(text -> new AnswerReason("desk", Optional.of(text))));
  }

  private static void schedule(
      List<Schedule> schedules,
      Schedule.Kind kind,
      OrderLine line,
      BigDecimal packs,
      Optional<LocalDate> day) {
    if (packs.signum() > 0) {
      schedules.add(new Schedule(kind, new Quantity(packs, line.unit()), Optional.empty(), day));
    }
  }

  private static String plain(BigDecimal packs) {
    return packs.stripTrailingZeros().toPlainString();
  }
}
