package org.bencao.ordering.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Gtin;
import org.bencao.common.Quantity;
import org.bencao.common.UnitPrice;
import org.bencao.document.DocumentItem;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderResponseDocument;
import org.bencao.document.OrderResponseDocument.AnswerReason;
import org.bencao.document.OrderResponseDocument.Line;
import org.bencao.document.OrderResponseDocument.LineVerdict;
import org.bencao.document.OrderResponseDocument.Schedule;
import org.bencao.document.OrderResponseDocument.Substitute;
import org.bencao.testing.Market.Medicine;

/** Answers of a seller, said as a seller says them. */
public final class AnswerFixture {

  private final String orderNumber;
  private final Instant issuedAt;
  private final List<Line> lines = new ArrayList<>();
  private String currency = "CNY";
  private String number = "SO-1";
  private OrderResponseDocument.Unmentioned unmentioned =
      OrderResponseDocument.Unmentioned.UNANSWERED;

  private AnswerFixture(String orderNumber, Instant issuedAt) {
    this.orderNumber = orderNumber;
    this.issuedAt = issuedAt;
  }

  public static AnswerFixture to(String orderNumber, Instant issuedAt) {
    return new AnswerFixture(orderNumber, issuedAt);
  }

  public AnswerFixture in(String otherCurrency) {
    currency = otherCurrency;
    return this;
  }

  public AnswerFixture numbered(String answerNumber) {
    number = answerNumber;
    return this;
  }

  /** What is not named is taken as ordered. */
  public AnswerFixture acceptsTheRest() {
    unmentioned = OrderResponseDocument.Unmentioned.ACCEPTED;
    return this;
  }

  public AnswerFixture confirms(int line, int quantity) {
    return line(line, "XBX", Optional.empty(), schedule(Schedule.Kind.CONFIRMED, quantity, "XBX"));
  }

  public AnswerFixture confirmsInUnit(int line, int quantity, String unit) {
    return line(line, unit, Optional.empty(), schedule(Schedule.Kind.CONFIRMED, quantity, unit));
  }

  public AnswerFixture confirmsAndBackOrders(int line, int now, int later) {
    return line(
        line,
        "XBX",
        Optional.empty(),
        schedule(Schedule.Kind.CONFIRMED, now, "XBX"),
        schedule(Schedule.Kind.BACKORDERED, later, "XBX"));
  }

  /** So much now, so much later, so much not at all; the rest is not spoken of. */
  public AnswerFixture splits(int line, int now, int later, int never) {
    return line(
        line,
        "XBX",
        Optional.empty(),
        schedule(Schedule.Kind.CONFIRMED, now, "XBX"),
        schedule(Schedule.Kind.BACKORDERED, later, "XBX"),
        schedule(Schedule.Kind.REJECTED, never, "XBX"));
  }

  /** Rejects a part of the last pack. */
  public AnswerFixture rejectsAPart(int line, String quantity) {
    var part = new Quantity(new BigDecimal(quantity), "XBX");
    return line(
        line,
        "XBX",
        Optional.empty(),
        new Schedule(Schedule.Kind.REJECTED, part, Optional.empty(), Optional.empty()));
  }

  public AnswerFixture rejects(int line, int quantity) {
    return line(line, "XBX", Optional.empty(), schedule(Schedule.Kind.REJECTED, quantity, "XBX"));
  }

  public AnswerFixture confirmsAt(int line, int quantity, String price) {
    lines.add(
        new Line(
            Optional.of(String.valueOf(line)),
            LineVerdict.CHANGED,
            Optional.empty(),
            Optional.empty(),
            List.of(schedule(Schedule.Kind.CONFIRMED, quantity, "XBX")),
            Optional.empty(),
            Optional.of(new UnitPrice(new BigDecimal(price), "CNY")),
            Optional.empty()));
    return this;
  }

  public AnswerFixture confirmsFor(int line, int quantity, LocalDate day) {
    lines.add(
        new Line(
            Optional.of(String.valueOf(line)),
            LineVerdict.CHANGED,
            Optional.empty(),
            Optional.empty(),
            List.of(
                new Schedule(
                    Schedule.Kind.CONFIRMED,
                    Quantity.of(quantity, "XBX"),
                    Optional.empty(),
                    Optional.of(day))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    return this;
  }

  public AnswerFixture confirmsItem(String row, int quantity, Medicine medicine) {
    lines.add(
        new Line(
            Optional.of(row),
            LineVerdict.ACCEPTED,
            Optional.of(item(medicine)),
            Optional.empty(),
            List.of(schedule(Schedule.Kind.CONFIRMED, quantity, "XBX")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    return this;
  }

  public AnswerFixture substitutes(int line, int quantity, Medicine by) {
    lines.add(
        new Line(
            Optional.of(String.valueOf(line)),
            LineVerdict.SUBSTITUTED,
            Optional.empty(),
            Optional.empty(),
            List.of(schedule(Schedule.Kind.CONFIRMED, quantity, "XBX")),
            Optional.of(new Substitute(item(by), Optional.empty(), Quantity.of(quantity, "XBX"))),
            Optional.empty(),
            Optional.empty()));
    return this;
  }

  AnswerFixture with(Line line) {
    lines.add(line);
    return this;
  }

  private AnswerFixture line(
      int line, String unit, Optional<AnswerReason> reason, Schedule... schedules) {
    lines.add(
        new Line(
            Optional.of(String.valueOf(line)),
            LineVerdict.ACCEPTED,
            Optional.empty(),
            Optional.empty(),
            List.of(schedules),
            Optional.empty(),
            Optional.empty(),
            reason));
    return this;
  }

  private static Schedule schedule(Schedule.Kind kind, int quantity, String unit) {
    return new Schedule(kind, Quantity.of(quantity, unit), Optional.empty(), Optional.empty());
  }

  private static DocumentItem item(Medicine medicine) {
    return DocumentItem.of(new Gtin(medicine.gtin()), medicine.sellerItem(), "ITEM");
  }

  public OrderResponseDocument build() {
    return new OrderResponseDocument(
        Optional.empty(),
        number,
        Optional.of("SELLER-" + number),
        orderNumber,
        Optional.empty(),
        issuedAt,
        DocumentPurpose.ORIGINAL,
        OrderResponseDocument.Verdict.CONDITIONAL,
        unmentioned,
        Optional.of(currency),
        List.of(),
        lines);
  }
}
