package org.bencao.integration.format.edifact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bencao.common.Quantity;
import org.bencao.common.UnitPrice;
import org.bencao.integration.format.Expected;

/** A message being understood: its segments, and all that could not be understood so far. */
final class EdifactText {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuuMMddHHmm");

  /** As many as a price of one keeps. */
  private static final int PRICE_DECIMALS = 6;

  private final EdifactMessage message;
  private final EdifactDelimiters delimiters;
  private final List<EdifactSegment> segments = new ArrayList<>();
  private final List<EdifactFault> faults = new ArrayList<>();

  EdifactText(EdifactMessage message, EdifactDelimiters delimiters) {
    this.message = message;
    this.delimiters = delimiters;
    var position = message.firstSegment();
    for (var raw : message.segments()) {
      segments.add(EdifactSegment.of(raw, position, delimiters));
      position++;
    }
  }

  List<EdifactSegment> segments() {
    return segments;
  }

  List<EdifactFault> faults() {
    return faults;
  }

  /** The document, unless something could not be understood. */
  <T> EdifactReading<T> reading(Supplier<T> document) {
    if (faults.isEmpty()) {
      // what each element allows may still not go together
      var whole = checked(document, segments.get(0), 2, 1, "12", Expected.DOCUMENT);
      if (whole.isPresent()) {
        return new EdifactReading.Read<>(whole.get());
      }
    }
    return new EdifactReading.Unreadable<>(faults);
  }

  /** Segments split at each one with that tag; what stands before the first is left out. */
  static List<List<EdifactSegment>> loops(List<EdifactSegment> segments, String tag) {
    var loops = new ArrayList<List<EdifactSegment>>();
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
  static List<EdifactSegment> before(List<EdifactSegment> segments, String... tags) {
    var until = List.of(tags);
    return segments.stream().takeWhile(segment -> !until.contains(segment.tag())).toList();
  }

  static List<EdifactSegment> all(List<EdifactSegment> segments, String tag) {
    return segments.stream().filter(segment -> segment.tag().equals(tag)).toList();
  }

  static Optional<EdifactSegment> first(List<EdifactSegment> segments, String tag) {
    return segments.stream().filter(segment -> segment.tag().equals(tag)).findFirst();
  }

  /** The first with that qualifier. */
  static Optional<EdifactSegment> first(
      List<EdifactSegment> segments, String tag, String qualifier) {
    return segments.stream().filter(segment -> segment.is(tag, qualifier)).findFirst();
  }

  Optional<String> required(EdifactSegment segment, int element, int component, Expected wanted) {
    var text = segment.maybe(element, component);
    if (text.isEmpty()) {
      fault(segment, element, component, "13", wanted);
    }
    return text;
  }

  /** C506 of the first RFF with that qualifier. */
  static Optional<String> reference(List<EdifactSegment> segments, String qualifier) {
    return first(segments, "RFF", qualifier).flatMap(rff -> rff.maybe(1, 2));
  }

  /** The day that a DTM of this kind says first. */
  Optional<LocalDate> day(List<EdifactSegment> segments, String kind, ZoneId zone) {
    return first(segments, "DTM", kind)
        .flatMap(dtm -> moment(dtm, zone))
        .map(at -> at.atZone(zone).toLocalDate());
  }

  /** When a DTM of this kind says; the beginning of a day that is said without a time. */
  Optional<Instant> moment(List<EdifactSegment> segments, String kind, ZoneId zone) {
    return first(segments, "DTM", kind).flatMap(dtm -> moment(dtm, zone));
  }

  /** 2379: 102 a day, 203 a minute; 204 a second, 101 and 201 with a year of two digits. */
  private Optional<Instant> moment(EdifactSegment dtm, ZoneId zone) {
    var value = dtm.text(1, 2);
    try {
      if (!value.matches("[0-9]{6,14}")) {
        throw new DateTimeException(value);
      }
      var local =
          switch (dtm.text(1, 3)) {
            case "102", "" ->
                LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE).atStartOfDay();
            case "203" -> LocalDateTime.parse(value, MINUTE);
            case "204" ->
                LocalDateTime.parse(value.substring(0, Math.min(12, value.length())), MINUTE);
            case "101" ->
                LocalDate.parse("20" + value, DateTimeFormatter.BASIC_ISO_DATE).atStartOfDay();
            case "201" -> LocalDateTime.parse("20" + value, MINUTE);
            default -> throw new DateTimeException(dtm.text(1, 3));
          };
      return Optional.of(local.atZone(zone).toInstant());
    } catch (DateTimeException e) {
      fault(dtm, 1, 2, "12", Expected.DATE);
      return Optional.empty();
    }
  }

  /** A number with the decimal mark of UNA, or a point: no exponent, no blanks. */
  Optional<BigDecimal> number(EdifactSegment segment, int element, int component, Expected wanted) {
    return segment
        .maybe(element, component)
        .flatMap(
            text -> {
              var plain = text.replace(delimiters.decimal(), '.');
              if (plain.matches("-?([0-9]+\\.?[0-9]*|\\.[0-9]+)")) {
                return Optional.of(new BigDecimal(plain));
              }
              fault(segment, element, component, "37", wanted);
              return Optional.empty();
            });
  }

  /** C186; without a unit it counts what the number of the item names. */
  Optional<Quantity> quantity(EdifactSegment qty) {
    required(qty, 1, 2, Expected.QUANTITY);
    var value = number(qty, 1, 2, Expected.QUANTITY);
    var unit =
        qty.maybe(1, 3).map(EdifactCodes.UNIT::meaning).orElse(Optional.of(Quantity.AS_NUMBERED));
    if (unit.isEmpty()) {
      fault(qty, 1, 3, "12", Expected.UNIT);
    }
    return value.flatMap(
        amount ->
            unit.flatMap(
                code ->
                    checked(() -> new Quantity(amount, code), qty, 1, 2, "12", Expected.QUANTITY)));
  }

  /** C509: for one, or for so many as it says. */
  Optional<UnitPrice> price(EdifactSegment pri, Optional<String> currency) {
    var amount = number(pri, 1, 2, Expected.PRICE);
    var basis = number(pri, 1, 5, Expected.QUANTITY).orElse(BigDecimal.ONE);
    if (amount.isPresent() && currency.isEmpty()) {
      fault(pri, 1, 2, "13", Expected.CURRENCY);
      return Optional.empty();
    }
    return amount.flatMap(
        of ->
            checked(
                () ->
                    new UnitPrice(
                        basis.compareTo(BigDecimal.ONE) == 0
                            ? of
                            : of.divide(basis, PRICE_DECIMALS, RoundingMode.HALF_UP),
                        currency.get()),
                pri,
                1,
                2,
                "12",
                Expected.PRICE));
  }

  /** A value that refuses what cannot be; the refusal becomes a fault at that element. */
  <T> Optional<T> checked(
      Supplier<T> value,
      EdifactSegment segment,
      int element,
      int component,
      String code,
      Expected wanted) {
    try {
      return Optional.of(value.get());
    } catch (IllegalArgumentException | ArithmeticException e) {
      fault(segment, element, component, code, wanted);
      return Optional.empty();
    }
  }

  void missingSegment(String tag, EdifactSegment before, Expected wanted) {
    add(tag, before.position() + 1, 0, 0, "13", "", wanted);
  }

  void fault(EdifactSegment segment, int element, int component, String code, Expected wanted) {
    add(
        segment.tag(),
        segment.position(),
        element + 1,
        component,
        code,
        segment.text(element, component),
        wanted);
  }

  private void add(
      String tag,
      int position,
      int element,
      int component,
      String code,
      String badValue,
      Expected wanted) {
    faults.add(
        new EdifactFault(
            EdifactFault.Level.MESSAGE,
            tag,
            position,
            position - message.firstSegment() + 1,
            element,
            component,
            code,
            Optional.of(badValue),
            wanted));
  }
}
