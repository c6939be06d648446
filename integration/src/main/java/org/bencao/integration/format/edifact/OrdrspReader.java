package org.bencao.integration.format.edifact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Quantity;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderResponseDocument;
import org.bencao.document.OrderResponseDocument.AnswerReason;
import org.bencao.document.OrderResponseDocument.Line;
import org.bencao.document.OrderResponseDocument.LineVerdict;
import org.bencao.document.OrderResponseDocument.Schedule;
import org.bencao.document.OrderResponseDocument.Substitute;
import org.bencao.document.OrderResponseDocument.Unmentioned;
import org.bencao.document.OrderResponseDocument.Verdict;
import org.bencao.integration.format.Expected;

/** Reads an EDIFACT ORDRSP purchase order response whose syntax is right. */
public class OrdrspReader {

  public EdifactReading<OrderResponseDocument> read(
      EdifactMessage message, EdifactInterchange interchange, EdifactAgreement agreement) {
    return message.sound()
        ? new Reading(message, interchange, agreement).read()
        : new EdifactReading.Unreadable<>(message.faults());
  }

  /** One message being read. */
  private static final class Reading {

    private final EdifactMessage message;
    private final EdifactInterchange interchange;
    private final EdifactAgreement agreement;
    private final EdifactText text;
    private final List<EdifactSegment> header;
    private final Optional<String> currency;

    Reading(EdifactMessage message, EdifactInterchange interchange, EdifactAgreement agreement) {
      this.message = message;
      this.interchange = interchange;
      this.agreement = agreement;
      this.text = new EdifactText(message, interchange.delimiters());
      this.header = EdifactText.before(text.segments(), "LIN", "UNS", "UNT");
      this.currency = EdifactText.first(header, "CUX").flatMap(cux -> cux.maybe(1, 2));
    }

    EdifactReading<OrderResponseDocument> read() {
      var bgm = EdifactText.first(header, "BGM").orElseThrow();
      var number = text.required(bgm, 2, 1, Expected.ELEMENT_PRESENT);
      var verdict = EdifactCodes.VERDICT.meaning(bgm.text(3));
      if (verdict.isEmpty()) {
        text.fault(bgm, 3, 1, "12", Expected.CODE);
      }
      var own = EdifactText.before(header, "NAD");
      var order = EdifactText.reference(own, "ON");
      if (order.isEmpty()) {
        text.missingSegment("RFF", bgm, Expected.ORDER_NUMBER);
      }
      var ordered = text.day(own, "171", agreement.partnerZone());
      var issued = text.moment(own, "137", agreement.partnerZone());
      if (EdifactText.first(own, "DTM", "137").isEmpty()) {
        text.missingSegment("DTM", bgm, Expected.DATE);
      }
      var parties = EdifactParties.read(header, text);
      var lines = lines();
      return text.reading(
          () ->
              new OrderResponseDocument(
                  Envelopes.read(message, interchange, agreement),
                  number.orElseThrow(),
                  EdifactText.reference(own, "VN").or(() -> number),
                  order.orElseThrow(),
                  ordered,
                  issued.orElseThrow(),
                  DocumentPurpose.ORIGINAL,
                  verdict.orElseThrow(),
                  unmentioned(verdict.orElseThrow(), lines.isEmpty()),
                  currency,
                  parties,
                  lines));
    }

    private static Unmentioned unmentioned(Verdict verdict, boolean nothingNamed) {
      if (verdict == Verdict.ACCEPTED && nothingNamed) {
        return Unmentioned.ACCEPTED;
      }
      return verdict == Verdict.REJECTED && nothingNamed
          ? Unmentioned.REJECTED
          : Unmentioned.UNANSWERED;
    }

    private List<Line> lines() {
      var detail = text.segments().subList(header.size(), text.segments().size());
      var loops = EdifactText.loops(EdifactText.before(detail, "UNS", "UNT"), "LIN");
      LineNumbers.checkCount(text.segments(), loops.size(), text);
      return loops.stream().map(this::line).flatMap(Optional::stream).toList();
    }

    /** None when something in it cannot be understood; the message's faults say what. */
    private Optional<Line> line(List<EdifactSegment> loop) {
      int before = text.faults().size();
      var lin = loop.get(0);
      var own = EdifactText.before(loop, "LOC");
      var action = EdifactCodes.LINE.meaning(lin.text(2));
      if (action.isEmpty()) {
        text.fault(lin, 2, 1, "12", Expected.ANSWER);
        return Optional.empty();
      }
      var ordered = EdifactText.first(own, "QTY", "21").flatMap(text::quantity);
      var schedules = schedules(loop, own, action.get(), ordered);
      var other = EdifactItems.substitute(own, text);
      var item = other.isPresent() ? EdifactItems.unnamed(own, text) : EdifactItems.read(own, text);
      var ref = EdifactText.first(own, "RFF", "ON").flatMap(rff -> rff.maybe(1, 3));
      if (item.isEmpty() && ref.isEmpty()) {
        text.fault(lin, 3, 1, "13", Expected.ITEM);
      }
      var price = EdifactText.first(own, "PRI").flatMap(pri -> text.price(pri, currency));
      if (text.faults().size() > before) {
        return Optional.empty();
      }
      var substitute =
          other.map(of -> new Substitute(of, price, sum(schedules, Schedule.Kind.CONFIRMED)));
      return Optional.of(
          new Line(
              ref,
              verdict(action.get(), schedules, substitute.isPresent()),
              item,
              ordered,
              schedules,
              substitute,
              substitute.isEmpty() ? price : Optional.empty(),
              FreeText.read(own, FreeText.CODE)
                  .map(code -> new AnswerReason(code, FreeText.read(own, FreeText.REASON)))));
    }

    private static Quantity sum(List<Schedule> schedules, Schedule.Kind kind) {
      return new Quantity(
          schedules.stream()
              .filter(part -> part.kind() == kind)
              .map(part -> part.quantity().value())
              .reduce(BigDecimal.ZERO, BigDecimal::add),
          schedules.get(0).quantity().unit());
    }

    private List<Schedule> schedules(
        List<EdifactSegment> loop,
        List<EdifactSegment> own,
        LineVerdict action,
        Optional<Quantity> ordered) {
      if (action == LineVerdict.HELD || action == LineVerdict.REJECTED) {
        return whole(loop.get(0), action, ordered);
      }
      var later = EdifactText.first(own, "QTY", "83").flatMap(text::quantity);
      var now =
          EdifactText.first(own, "QTY", "113")
              .flatMap(text::quantity)
              .or(() -> ordered.flatMap(all -> less(all, later)));
      if (now.isEmpty()) {
        text.missingSegment("QTY", loop.get(0), Expected.QUANTITY);
        return List.of();
      }
      var parts = parts(loop);
      var schedules = new ArrayList<Schedule>();
      take(schedules, Schedule.Kind.CONFIRMED, now.get(), parts);
      later.ifPresent(much -> take(schedules, Schedule.Kind.BACKORDERED, much, parts));
      never(own, ordered, now.get(), later)
          .ifPresent(much -> schedules.add(plain(Schedule.Kind.REJECTED, much)));
      if (schedules.isEmpty()) {
        // nothing comes, and nothing says that it will not
        text.fault(loop.get(0), 2, 1, "12", Expected.ANSWER);
      } else if (EdifactText.first(loop, "LOC").isEmpty()) {
        schedules.set(0, dated(schedules.get(0), own));
      }
      return schedules;
    }

    private static Optional<Quantity> less(Quantity all, Optional<Quantity> later) {
      var rest = all.value().subtract(later.map(Quantity::value).orElse(BigDecimal.ZERO));
      return rest.signum() < 0 ? Optional.empty() : Optional.of(new Quantity(rest, all.unit()));
    }

    private static Schedule plain(Schedule.Kind kind, Quantity quantity) {
      return new Schedule(kind, quantity, Optional.empty(), Optional.empty());
    }

    private Schedule dated(Schedule part, List<EdifactSegment> own) {
      return new Schedule(
          part.kind(),
          part.quantity(),
          day(own, OrdrspWriter.SHIP),
          day(own, OrdrspWriter.DELIVERY));
    }

    /** What LOC, QTY+11 and DTM name apart, in their order. */
    private Deque<Schedule> parts(List<EdifactSegment> loop) {
      var parts = new ArrayDeque<Schedule>();
      for (var part : EdifactText.loops(loop, "LOC")) {
        EdifactText.first(part, "QTY", "11")
            .flatMap(text::quantity)
            .map(much -> dated(plain(Schedule.Kind.CONFIRMED, much), part))
            .ifPresent(parts::add);
      }
      return parts;
    }

    /** As many parts as come to it; what they leave stands alone. */
    private static void take(
        List<Schedule> schedules, Schedule.Kind kind, Quantity all, Deque<Schedule> parts) {
      var left = all.value();
      while (left.signum() > 0
          && !parts.isEmpty()
          && parts.peek().quantity().value().compareTo(left) <= 0) {
        var part = parts.remove();
        left = left.subtract(part.quantity().value());
        schedules.add(
            new Schedule(kind, part.quantity(), part.promisedShip(), part.promisedDelivery()));
      }
      if (left.signum() > 0) {
        schedules.add(plain(kind, new Quantity(left, all.unit())));
      }
    }

    private List<Schedule> whole(
        EdifactSegment lin, LineVerdict action, Optional<Quantity> ordered) {
      if (ordered.isEmpty()) {
        text.missingSegment("QTY", lin, Expected.QUANTITY);
        return List.of();
      }
      return List.of(
          new Schedule(
              action == LineVerdict.HELD ? Schedule.Kind.HELD : Schedule.Kind.REJECTED,
              ordered.get(),
              Optional.empty(),
              Optional.empty()));
    }

    private Optional<LocalDate> day(List<EdifactSegment> segments, String kind) {
      return text.day(segments, kind, agreement.partnerZone());
    }

    /** QVR CP: so much of what was ordered will not come. */
    private Optional<Quantity> never(
        List<EdifactSegment> own,
        Optional<Quantity> ordered,
        Quantity now,
        Optional<Quantity> later) {
      boolean ends = EdifactText.all(own, "QVR").stream().anyMatch(qvr -> qvr.text(2).equals("CP"));
      return ordered
          .filter(any -> ends)
          .map(
              all ->
                  all.value()
                      .subtract(now.value())
                      .subtract(later.map(Quantity::value).orElse(BigDecimal.ZERO)))
          .filter(rest -> rest.signum() > 0)
          .map(rest -> new Quantity(rest, ordered.get().unit()));
    }

    private static LineVerdict verdict(
        LineVerdict action, List<Schedule> schedules, boolean substituted) {
      if (substituted) {
        return LineVerdict.SUBSTITUTED;
      }
      boolean nothingNow =
          schedules.stream().noneMatch(part -> part.kind() == Schedule.Kind.CONFIRMED);
      return action == LineVerdict.CHANGED
              && nothingNow
              && schedules.stream().anyMatch(part -> part.kind() == Schedule.Kind.BACKORDERED)
          ? LineVerdict.BACKORDERED
          : action;
    }
  }
}
