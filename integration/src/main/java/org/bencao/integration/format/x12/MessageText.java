package org.bencao.integration.format.x12;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bencao.common.Quantity;
import org.bencao.common.UnitPrice;
import org.bencao.integration.format.Codes;
import org.bencao.integration.format.Expected;

/** A message being understood: its segments, and all that could not be understood so far. */
final class MessageText {

  private final X12Message message;
  private final List<X12Segment> segments = new ArrayList<>();
  private final List<X12Fault> faults = new ArrayList<>();

  MessageText(X12Message message, X12Delimiters delimiters) {
    this.message = message;
    var position = message.firstSegment();
    for (var raw : message.segments()) {
      segments.add(X12Segment.of(raw, position, delimiters));
      position++;
    }
  }

  List<X12Segment> segments() {
    return segments;
  }

  List<X12Fault> faults() {
    return faults;
  }

  /** The document, unless something could not be understood. */
  <T> X12Reading<T> reading(Supplier<T> document) {
    if (faults.isEmpty()) {
      // what each element allows may still not go together
      var whole = checked(document, segments.get(0), 1, "143", Expected.DOCUMENT);
      if (whole.isPresent()) {
        return new X12Reading.Read<>(whole.get());
      }
    }
    return new X12Reading.Unreadable<>(faults);
  }

  /** Segments split at each one with that tag; what stands before the first is left out. */
  static List<List<X12Segment>> loops(List<X12Segment> segments, String tag) {
    var loops = new ArrayList<List<X12Segment>>();
    for (var segment : segments) {
      if (segment.tag().equals(tag)) {
        loops.add(new ArrayList<>());
      }
      if (!loops.isEmpty()) {
        loops.get(loops.size() - 1).add(segment);
      }
    }
    return loops;
  }

  /** The segments before the first one with any of the tags. */
  static List<X12Segment> before(List<X12Segment> segments, String... tags) {
    var until = List.of(tags);
    return segments.stream().takeWhile(segment -> !until.contains(segment.tag())).toList();
  }

  static List<X12Segment> all(List<X12Segment> segments, String tag) {
    return segments.stream().filter(segment -> segment.tag().equals(tag)).toList();
  }

  static Optional<X12Segment> first(List<X12Segment> segments, String tag) {
    return segments.stream().filter(segment -> segment.tag().equals(tag)).findFirst();
  }

  Optional<String> required(X12Segment segment, int element, String reference, Expected wanted) {
    var text = segment.maybe(element);
    if (text.isEmpty()) {
      fault(segment, element, reference, "1", wanted);
    }
    return text;
  }

  <T> Optional<T> code(
      X12Segment segment, int element, String reference, Codes<T> codes, Expected wanted) {
    return segment
        .maybe(element)
        .flatMap(
            code -> {
              var meaning = codes.meaning(code);
              if (meaning.isEmpty()) {
                fault(segment, element, reference, "7", wanted);
              }
              return meaning;
            });
  }

  /** The day that a DTM of this kind says first, DE 374. */
  Optional<LocalDate> day(List<X12Segment> segments, String kind) {
    return all(segments, "DTM").stream()
        .filter(segment -> segment.text(1).equals(kind))
        .findFirst()
        .flatMap(segment -> date(segment, 2));
  }

  /** How a line is numbered, DE 350: as it says, else by its place; each number once. */
  String lineNumber(X12Segment line, Set<String> before) {
    var number = line.maybe(1).orElse(Integer.toString(before.size() + 1));
    if (!SegmentWriter.carries(number)) {
      fault(line, 1, "350", "6", Expected.UNIQUE);
    }
    if (!before.add(number)) {
      fault(line, 1, "350", "7", Expected.UNIQUE);
    }
    return number;
  }

  /** CCYYMMDD; a date that no calendar has is a fault, as is one of another form. */
  Optional<LocalDate> date(X12Segment segment, int element) {
    return segment
        .maybe(element)
        .flatMap(
            text -> {
              try {
                return Optional.of(LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE));
              } catch (DateTimeException e) {
                fault(segment, element, "373", "8", Expected.DATE);
                return Optional.empty();
              }
            });
  }

  /** An explicit-point number (R): no exponent, no blanks. */
  Optional<BigDecimal> number(X12Segment segment, int element, String reference, Expected wanted) {
    return segment
        .maybe(element)
        .flatMap(
            text -> {
              if (text.matches("-?([0-9]+\\.?[0-9]*|\\.[0-9]+)")) {
                return Optional.of(new BigDecimal(text));
              }
              fault(segment, element, reference, "6", wanted);
              return Optional.empty();
            });
  }

  /** A number and its unit, both of which must be there. */
  Optional<Quantity> quantity(X12Segment segment, int valueAt, int unitAt, String reference) {
    required(segment, valueAt, reference, Expected.QUANTITY);
    required(segment, unitAt, "355", Expected.UNIT);
    var value = number(segment, valueAt, reference, Expected.QUANTITY);
    var unit = code(segment, unitAt, "355", X12Codes.UNIT, Expected.UNIT);
    return value.flatMap(amount -> unit.flatMap(code -> quantity(amount, code, segment, valueAt)));
  }

  Optional<Quantity> quantity(BigDecimal value, String unit, X12Segment segment, int element) {
    return checked(() -> new Quantity(value, unit), segment, element, "380", Expected.QUANTITY);
  }

  Optional<UnitPrice> price(
      BigDecimal amount, Optional<String> currency, X12Segment segment, int element) {
    if (currency.isEmpty()) {
      fault(segment, element, "100", "1", Expected.CURRENCY);
      return Optional.empty();
    }
    return checked(
        () -> new UnitPrice(amount, currency.get()), segment, element, "212", Expected.PRICE);
  }

  /** A value that refuses what cannot be; the refusal becomes a fault at that element. */
  <T> Optional<T> checked(
      Supplier<T> value, X12Segment segment, int element, String reference, Expected wanted) {
    try {
      return Optional.of(value.get());
    } catch (IllegalArgumentException e) {
      fault(segment, element, reference, "7", wanted);
      return Optional.empty();
    }
  }

  <T> Optional<T> checked(
      String text,
      Function<String, T> value,
      X12Segment segment,
      int element,
      String reference,
      Expected wanted) {
    return checked(() -> value.apply(text), segment, element, reference, wanted);
  }

  void missingSegment(String tag, X12Segment before, Expected wanted) {
    fault(tag, before.position() + 1, 0, Optional.empty(), "3", Optional.empty(), "", wanted);
  }

  void fault(
      X12Segment segment, int element, String reference, String elementCode, Expected wanted) {
    fault(
        segment.tag(),
        segment.position(),
        element,
        Optional.of(reference),
        "8",
        Optional.of(elementCode),
        segment.text(element),
        wanted);
  }

  private void fault(
      String tag,
      int position,
      int element,
      Optional<String> reference,
      String segmentCode,
      Optional<String> elementCode,
      String badValue,
      Expected wanted) {
    faults.add(
        new X12Fault(
            X12Fault.Level.MESSAGE,
            tag,
            position,
            position - message.firstSegment() + 1,
            element,
            0,
            reference,
            Optional.of(segmentCode),
            elementCode,
            Optional.empty(),
            Optional.of(badValue),
            wanted));
  }
}
