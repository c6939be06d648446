package org.bencao.integration.format.x12;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Quantity;
import org.bencao.common.UnitPrice;
import org.bencao.document.OrderResponseDocument.AnswerReason;
import org.bencao.document.OrderResponseDocument.Line;
import org.bencao.document.OrderResponseDocument.LineVerdict;
import org.bencao.document.OrderResponseDocument.Schedule;
import org.bencao.document.OrderResponseDocument.Substitute;
import org.bencao.document.OrderResponseDocument.Verdict;
import org.bencao.integration.format.Expected;

/** Reads the PO1 loop of an 855 or the POC loop of an 865: a line and the seller's answer to it. */
final class ResponseLineReader {

  private static final String DELIVERY = "067";
  private static final String SHIP = "068";

  private final MessageText text;
  private final LineSegment place;
  private final Optional<String> currency;
  private final BpMeans bpMeans;
  private final String headerCode;

  ResponseLineReader(
      MessageText text,
      LineSegment place,
      Optional<String> currency,
      BpMeans bpMeans,
      String headerCode) {
    this.text = text;
    this.place = place;
    this.currency = currency;
    this.bpMeans = bpMeans;
    this.headerCode = headerCode;
  }

  /** None when something in it cannot be understood; the message's faults say what. */
  Optional<Line> read(List<X12Segment> loop) {
    var before = text.faults().size();
    var po1 = loop.get(0);
    var ordered = quantity(po1, place.quantity(), place.unit(), "330", Optional.empty());
    var acks = MessageText.loops(MessageText.before(loop, "SCH", "N9", "N1"), "ACK");
    var answers =
        acks.stream().map(ack -> answer(ack, po1, ordered)).flatMap(Optional::stream).toList();
    var schedules = acks.isEmpty() ? byHeader(po1, ordered) : schedules(answers, ordered, po1);
    var substitute = substitute(answers, loop);
    var item =
        ItemPairs.read(
            po1, place.item(), MessageText.first(loop, "PID").flatMap(pid -> pid.maybe(5)), text);
    if (item.isEmpty() && po1.maybe(1).isEmpty()) {
      text.fault(po1, 1, "350", "1", Expected.ITEM);
    }
    var price = price(po1, loop, substitute.isPresent());
    if (text.faults().size() > before) {
      return Optional.empty();
    }
    return Optional.of(
        new Line(
            po1.maybe(1),
            verdict(answers, schedules),
            item,
            ordered,
            schedules,
            substitute,
            price,
            reason(answers, loop)));
  }

  /** One ACK segment. */
  private record Answer(X12Segment ack, String code, Schedule schedule) {}

  private Optional<Answer> answer(
      List<X12Segment> loop, X12Segment po1, Optional<Quantity> ordered) {
    var ack = loop.get(0);
    var quantity = quantity(ack, 2, 3, "380", po1.maybe(place.unit()));
    if (quantity.isEmpty() && ack.maybe(2).isEmpty()) {
      quantity = ordered;
      if (ordered.isEmpty()) {
        text.fault(ack, 2, "380", "2", Expected.QUANTITY);
      }
    }
    var delivery = promised(loop, DELIVERY);
    var ship = promised(loop, SHIP);
    return quantity.map(
        amount ->
            new Answer(
                ack,
                ack.text(1),
                new Schedule(AnswerCodes.kind(ack.text(1)), amount, ship, delivery)));
  }

  private Optional<LocalDate> promised(List<X12Segment> loop, String kind) {
    var ack = loop.get(0);
    if (ack.text(4).equals(kind)) {
      return text.date(ack, 5);
    }
    return MessageText.all(loop, "DTM").stream()
        .filter(dtm -> dtm.text(1).equals(kind))
        .findFirst()
        .flatMap(dtm -> text.date(dtm, 2));
  }

  private Optional<Quantity> quantity(
      X12Segment segment, int valueAt, int unitAt, String reference, Optional<String> otherUnit) {
    var value = text.number(segment, valueAt, reference, Expected.QUANTITY);
    var unit =
        segment.maybe(unitAt).isPresent()
            ? text.code(segment, unitAt, "355", X12Codes.UNIT, Expected.UNIT)
            : otherUnit.flatMap(X12Codes.UNIT::meaning);
    if (value.isPresent() && segment.maybe(unitAt).isEmpty() && otherUnit.isEmpty()) {
      text.fault(segment, unitAt, "355", "1", Expected.UNIT);
    }
    return value.flatMap(
        amount -> unit.flatMap(code -> text.quantity(amount, code, segment, valueAt)));
  }

  /** A line without ACK is answered as the order is; under "with changes" that says nothing. */
  private List<Schedule> byHeader(X12Segment po1, Optional<Quantity> ordered) {
    var kind = headerKind();
    if (kind.isEmpty()) {
      text.missingSegment("ACK", po1, Expected.ANSWER);
    } else if (ordered.isEmpty()) {
      text.fault(po1, place.quantity(), "330", "1", Expected.QUANTITY);
    } else {
      return List.of(new Schedule(kind.get(), ordered.get(), Optional.empty(), Optional.empty()));
    }
    return List.of();
  }

  private Optional<Schedule.Kind> headerKind() {
    var verdict = AnswerCodes.verdict(headerCode).orElse(Verdict.CONDITIONAL);
    if (verdict == Verdict.ACCEPTED || headerCode.equals(AnswerCodes.EXCEPTIONS_ONLY)) {
      return Optional.of(Schedule.Kind.CONFIRMED);
    }
    if (verdict == Verdict.REJECTED) {
      return Optional.of(Schedule.Kind.REJECTED);
    }
    return verdict == Verdict.HELD ? Optional.of(Schedule.Kind.HELD) : Optional.empty();
  }

  private List<Schedule> schedules(
      List<Answer> answers, Optional<Quantity> ordered, X12Segment po1) {
    var schedules = new ArrayList<>(answers.stream().map(Answer::schedule).toList());
    var only = answers.size() == 1 ? answers.get(0).code() : "";
    if (only.equals(AnswerCodes.BACKORDERED_OR_SHIPPED)) {
      return split(schedules.get(0), ordered, po1);
    }
    if (answers.stream().anyMatch(answer -> answer.code().equals(AnswerCodes.QUANTITY_CHANGED))) {
      // a changed quantity is the complete answer: what it leaves out will not come
      rest(schedules, ordered)
          .map(rest -> of(Schedule.Kind.REJECTED, rest))
          .ifPresent(schedules::add);
    }
    return schedules;
  }

  /** BP alone: part now, rest later, and the agreement says which part the quantity names. */
  private List<Schedule> split(Schedule named, Optional<Quantity> ordered, X12Segment po1) {
    if (ordered.isEmpty()) {
      text.fault(po1, place.quantity(), "330", "1", Expected.QUANTITY);
      return List.of(named);
    }
    var rest = rest(List.of(named), ordered);
    if (bpMeans == BpMeans.SHIPPED) {
      var shipped =
          new Schedule(
              Schedule.Kind.CONFIRMED,
              named.quantity(),
              named.promisedShip(),
              named.promisedDelivery());
      return rest.map(later -> List.of(shipped, of(Schedule.Kind.BACKORDERED, later)))
          .orElse(List.of(shipped));
    }
    return rest.map(now -> List.of(of(Schedule.Kind.CONFIRMED, now), named)).orElse(List.of(named));
  }

  private static Schedule of(Schedule.Kind kind, Quantity quantity) {
    return new Schedule(kind, quantity, Optional.empty(), Optional.empty());
  }

  private static Optional<Quantity> rest(List<Schedule> schedules, Optional<Quantity> ordered) {
    if (ordered.isEmpty()
        || schedules.stream()
            .anyMatch(part -> !part.quantity().unit().equals(ordered.get().unit()))) {
      return Optional.empty();
    }
    var answered =
        schedules.stream()
            .map(part -> part.quantity().value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(ordered.get().value().subtract(answered))
        .filter(value -> value.signum() > 0)
        .map(value -> new Quantity(value, ordered.get().unit()));
  }

  private Optional<Substitute> substitute(List<Answer> answers, List<X12Segment> loop) {
    var offers =
        answers.stream().filter(one -> one.code().equals(AnswerCodes.SUBSTITUTED)).toList();
    if (offers.isEmpty()) {
      return Optional.empty();
    }
    var first = offers.get(0);
    var item = ItemPairs.read(first.ack(), 7, Optional.empty(), text);
    if (item.isEmpty()) {
      text.fault(first.ack(), 8, "234", "1", Expected.ITEM);
    }
    var value =
        offers.stream()
            .map(offer -> offer.schedule().quantity().value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    var unit = first.schedule().quantity().unit();
    var quantity = text.quantity(value, unit, first.ack(), 2);
    var price = changedPrice(loop);
    return item.flatMap(of -> quantity.map(much -> new Substitute(of, price, much)));
  }

  /** The price of the line, or the changed price of a CTP, unless that is the substitute's. */
  private Optional<UnitPrice> price(
      X12Segment po1, List<X12Segment> loop, boolean changedIsOfSubstitute) {
    var changed = changedIsOfSubstitute ? Optional.<UnitPrice>empty() : changedPrice(loop);
    return changed.or(
        () ->
            text.number(po1, place.price(), "212", Expected.PRICE)
                .flatMap(amount -> PriceBasis.perUnit(amount, currency, po1, place.price(), text)));
  }

  private Optional<UnitPrice> changedPrice(List<X12Segment> loop) {
    return MessageText.all(loop, "CTP").stream()
        .filter(ctp -> ctp.text(2).equals("CHG") || ctp.text(2).equals("CON"))
        .findFirst()
        .flatMap(
            ctp ->
                text.number(ctp, 3, "212", Expected.PRICE)
                    .flatMap(amount -> text.price(amount, currency, ctp, 3)));
  }

  private LineVerdict verdict(List<Answer> answers, List<Schedule> schedules) {
    if (answers.stream().anyMatch(answer -> answer.code().equals(AnswerCodes.SUBSTITUTED))) {
      return LineVerdict.SUBSTITUTED;
    }
    if (all(schedules, Schedule.Kind.REJECTED)) {
      return LineVerdict.REJECTED;
    }
    if (any(schedules, Schedule.Kind.BACKORDERED)) {
      return LineVerdict.BACKORDERED;
    }
    if (all(schedules, Schedule.Kind.HELD)) {
      return LineVerdict.HELD;
    }
    var changed = answers.stream().anyMatch(answer -> AnswerCodes.says(answer.code()));
    return changed ? LineVerdict.CHANGED : LineVerdict.ACCEPTED;
  }

  private static boolean any(List<Schedule> schedules, Schedule.Kind kind) {
    return schedules.stream().anyMatch(schedule -> schedule.kind() == kind);
  }

  private static boolean all(List<Schedule> schedules, Schedule.Kind kind) {
    return schedules.stream().allMatch(schedule -> schedule.kind() == kind);
  }

  private static Optional<AnswerReason> reason(List<Answer> answers, List<X12Segment> loop) {
    var words =
        String.join(
            " ",
            MessageText.all(loop, "MSG").stream()
                .map(msg -> msg.maybe(1))
                .flatMap(Optional::stream)
                .toList());
    var said = Optional.of(words).filter(text -> !text.isEmpty());
    var named =
        MessageText.all(loop, "N9").stream()
            .filter(n9 -> n9.text(1).equals("L1"))
            .findFirst()
            .flatMap(n9 -> n9.maybe(2));
    var codes = answers.stream().map(Answer::code).toList();
    return named
        .or(() -> codes.stream().filter(AnswerCodes::says).findFirst())
        .or(() -> said.flatMap(text -> codes.stream().findFirst()))
        .map(code -> new AnswerReason(code, said));
  }
}
