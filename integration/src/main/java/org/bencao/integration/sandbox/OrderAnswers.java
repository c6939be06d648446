package org.bencao.integration.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderDocument;
import org.bencao.document.OrderResponseDocument;
import org.bencao.document.OrderResponseDocument.Line;
import org.bencao.document.OrderResponseDocument.LineVerdict;
import org.bencao.document.OrderResponseDocument.Unmentioned;
import org.bencao.document.OrderResponseDocument.Verdict;

/** The order responses of one booking: the same booking answers the same, whenever it is asked. */
final class OrderAnswers {

  private static final int USUAL_DAYS = 2;
  private static final Pattern SERIES = Pattern.compile("(.*?)([0-9])([0-9]{0,5})");

  private final Booking booking;
  private final OrderDocument order;
  private final LineAnswers lines;
  private final Instant issued;
  private final ZoneId zone;

  OrderAnswers(Booking booking, OrderDocument order, SandboxCatalogue catalogue, ZoneId zone) {
    this.booking = booking;
    this.order = order;
    this.issued = booking.bookedAt();
    this.zone = zone;
    this.lines =
        new LineAnswers(
            catalogue,
            promised(LocalDate.ofInstant(issued, zone), order),
            order.number().hashCode());
  }

  OrderResponseDocument say(Step.Content content) {
    var number = "SO-" + order.number();
    return switch (content) {
      case AS_PLAYED -> response(order.number(), number, issued, played());
      case BACKORDERED_LATER -> response(order.number(), number + "-2", issued, backordered());
      case BACKORDERED_EARLIER ->
          response(order.number(), number + "-0", issued.minus(Duration.ofDays(1)), backordered());
      case UNKNOWN_ORDER -> {
        var wrong = neighbour(order.number());
        yield response(wrong, "SO-" + wrong, issued, played());
      }
    };
  }

  /** Off by one in the first digit of the series: the next number up may soon be somebody's. */
  private static String neighbour(String number) {
    var matcher = SERIES.matcher(number);
    return matcher.matches()
        ? matcher.group(1)
            + (Character.digit(matcher.group(2).charAt(0), 10) + 1) % 10
            + matcher.group(3)
        : number.substring(0, Math.min(number.length(), 21)) + "X";
  }

  private List<Line> played() {
    return order.lines().stream()
        .map(line -> lines.answer(line, Plays.ofLine(line, booking.scenario())))
        .toList();
  }

  private List<Line> backordered() {
    return order.lines().stream().map(lines::backordered).toList();
  }

  private OrderResponseDocument response(
      String orderNumber, String number, Instant at, List<Line> answered) {
    return new OrderResponseDocument(
        Optional.empty(),
        number,
        Optional.of(number),
        orderNumber,
        Optional.of(LocalDate.ofInstant(order.issuedAt(), zone)),
        at,
        DocumentPurpose.ORIGINAL,
        verdict(answered),
        Unmentioned.UNANSWERED,
        Optional.of(order.currency()),
        Stream.of(order.buyer(), order.shipTo(), order.seller()).toList(),
        answered);
  }

  private static Verdict verdict(List<Line> answered) {
    if (answered.stream().allMatch(line -> line.verdict() == LineVerdict.ACCEPTED)) {
      return Verdict.ACCEPTED;
    }
    return answered.stream().allMatch(line -> line.verdict() == LineVerdict.REJECTED)
        ? Verdict.REJECTED
        : Verdict.CONDITIONAL;
  }

  private static LocalDate promised(LocalDate booked, OrderDocument order) {
    var usual = booked.plusDays(USUAL_DAYS);
    return order.requestedDelivery().filter(asked -> asked.isAfter(booked)).orElse(usual);
  }
}
