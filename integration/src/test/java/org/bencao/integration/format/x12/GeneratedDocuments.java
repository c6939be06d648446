package org.bencao.integration.format.x12;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.bencao.common.Gtin;
import org.bencao.common.Quantity;
import org.bencao.common.UnitPrice;
import org.bencao.document.Address;
import org.bencao.document.DocRef;
import org.bencao.document.DocumentItem;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderDocument;
import org.bencao.document.OrderResponseDocument;
import org.bencao.document.OrderResponseDocument.AnswerReason;
import org.bencao.document.OrderResponseDocument.Line;
import org.bencao.document.OrderResponseDocument.LineVerdict;
import org.bencao.document.OrderResponseDocument.Schedule;
import org.bencao.document.OrderResponseDocument.Substitute;
import org.bencao.document.OrderResponseDocument.Unmentioned;
import org.bencao.document.OrderResponseDocument.Verdict;
import org.bencao.document.Party;
import org.bencao.document.PartyId;

/** Documents by chance, the same for the same seed, of all that X12 can carry. */
public final class GeneratedDocuments {

  private static final List<String> UNITS =
      List.of(
          "EA", "XBX", "XCS", "XCT", "XPK", "XBO", "XVI", "XAM", "XTU", "XPX", "KGM", "GRM", "LTR",
          "MLT");

  private final Random random;
  private final ZoneId zone;

  public GeneratedDocuments(long seed, ZoneId zone) {
    this.random = new Random(seed);
    this.zone = zone;
  }

  public OrderDocument order() {
    var lines = new ArrayList<OrderDocument.Line>();
    for (var i = 1; i <= 1 + random.nextInt(8); i++) {
      lines.add(orderLine(i));
    }
    var references = new ArrayList<DocRef>();
    maybe(this::number).ifPresent(no -> references.add(DocRef.of(DocRef.Kind.CONTRACT, no)));
    maybe(this::number).ifPresent(no -> references.add(DocRef.of(DocRef.Kind.BUYER_REFERENCE, no)));
    return new OrderDocument(
        Optional.empty(),
        number(),
        day(),
        one(DocumentPurpose.values()),
        one(OrderDocument.Type.values()),
        "EUR",
        party(Party.Role.BUYER),
        party(Party.Role.SELLER),
        party(Party.Role.SHIP_TO),
        maybe(() -> party(Party.Role.BILL_TO)),
        maybe(this::date),
        maybe(this::date),
        references,
        lines);
  }

  OrderResponseDocument response() {
    var lines = new ArrayList<Line>();
    for (var i = 1; i <= random.nextInt(7); i++) {
      lines.add(line(i));
    }
    var verdict = one(Verdict.ACCEPTED, Verdict.CONDITIONAL, Verdict.REJECTED, Verdict.HELD);
    var number = number();
    return new OrderResponseDocument(
        Optional.empty(),
        number,
        Optional.of(number),
        number(),
        Optional.of(date()),
        day(),
        one(DocumentPurpose.values()),
        verdict,
        unmentioned(verdict, lines.isEmpty()),
        Optional.of("EUR"),
        List.of(party(Party.Role.BUYER), party(Party.Role.SELLER)),
        lines);
  }

  private Unmentioned unmentioned(Verdict verdict, boolean nothingNamed) {
    return switch (verdict) {
      case ACCEPTED -> nothingNamed ? Unmentioned.ACCEPTED : Unmentioned.UNANSWERED;
      case REJECTED -> nothingNamed ? Unmentioned.REJECTED : Unmentioned.UNANSWERED;
      case CONDITIONAL -> one(Unmentioned.ACCEPTED, Unmentioned.UNANSWERED);
      default -> Unmentioned.UNANSWERED;
    };
  }

  private OrderDocument.Line orderLine(int number) {
    return new OrderDocument.Line(
        Integer.toString(number),
        item(),
        quantity(one(UNITS)),
        maybe(this::price),
        maybe(this::date),
        OrderDocument.Substitution.ASK,
        Optional.empty(),
        maybe(this::words));
  }

  private Line line(int number) {
    var unit = one(UNITS);
    var code = one("IA", "IB", "IA+IB", "IQ", "DR", "IP", "IS", "IR", "R2", "IH", "LICENCE");
    var some = quantity(unit);
    var rest = quantity(unit);
    var all = new Quantity(some.value().add(rest.value()), unit);
    var words = maybe(this::words);
    var said = Optional.of(new AnswerReason(code, words));
    return switch (code) {
      case "IA" -> line(number, LineVerdict.ACCEPTED, some, none(), none(), confirmed(some));
      case "IB" -> line(number, LineVerdict.BACKORDERED, some, none(), none(), later(some));
      case "IA+IB" ->
          line(number, LineVerdict.BACKORDERED, all, none(), none(), confirmed(some), later(rest));
      case "IQ" ->
          line(number, LineVerdict.CHANGED, all, none(), said, confirmed(some), never(rest));
      case "DR", "IP" -> line(number, LineVerdict.CHANGED, some, none(), said, confirmed(some));
      case "IS" ->
          line(
              number,
              LineVerdict.SUBSTITUTED,
              all,
              Optional.of(new Substitute(nameless(), maybe(this::price), rest)),
              none(),
              confirmed(some),
              confirmed(rest));
      case "IH" ->
          line(number, LineVerdict.HELD, some, none(), said, plain(Schedule.Kind.HELD, some));
      default -> line(number, LineVerdict.REJECTED, some, none(), said, never(some));
    };
  }

  private Line line(
      int number,
      LineVerdict verdict,
      Quantity ordered,
      Optional<Substitute> substitute,
      Optional<AnswerReason> reason,
      Schedule... schedules) {
    return new Line(
        Optional.of(Integer.toString(number)),
        verdict,
        maybe(this::item),
        Optional.of(ordered),
        List.of(schedules),
        substitute,
        maybe(this::price),
        reason);
  }

  private Schedule confirmed(Quantity quantity) {
    return new Schedule(Schedule.Kind.CONFIRMED, quantity, maybe(this::date), maybe(this::date));
  }

  private Schedule later(Quantity quantity) {
    return new Schedule(Schedule.Kind.BACKORDERED, quantity, Optional.empty(), maybe(this::date));
  }

  private static Schedule never(Quantity quantity) {
    return plain(Schedule.Kind.REJECTED, quantity);
  }

  private static Schedule plain(Schedule.Kind kind, Quantity quantity) {
    return new Schedule(kind, quantity, Optional.empty(), Optional.empty());
  }

  public DocumentItem item() {
    return item(maybe(this::words));
  }

  private DocumentItem nameless() {
    return item(Optional.empty());
  }

  private DocumentItem item(Optional<String> name) {
    return new DocumentItem(
        Optional.of(gtin()),
        maybe(() -> digits(11)),
        maybe(() -> "国药准字H" + digits(8)),
        maybe(this::number),
        maybe(this::number),
        maybe(this::number),
        name);
  }

  public Party party(Party.Role role) {
    return new Party(
        role,
        List.of(PartyId.gln(checked(digits(12)))),
        maybe(this::words),
        maybe(
            () ->
                new Address(
                    List.of(words(), words()),
                    Optional.of(words()),
                    maybe(() -> "NY"),
                    maybe(() -> digits(5)),
                    Optional.of("IE"))));
  }

  public Quantity quantity(String unit) {
    var value =
        unit.startsWith("X") || unit.equals("EA")
            ? BigDecimal.valueOf(1 + random.nextInt(9999))
            : BigDecimal.valueOf(1 + random.nextInt(9_999_999), 3);
    return new Quantity(value, unit);
  }

  public UnitPrice price() {
    return new UnitPrice(BigDecimal.valueOf(random.nextInt(9_999_999), random.nextInt(7)), "EUR");
  }

  private Gtin gtin() {
    return new Gtin(checked(digits(13)));
  }

  static String checked(String digits) {
    var sum = 0;
    for (var i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(i) - '0') * ((digits.length() - i) % 2 == 1 ? 3 : 1);
    }
    return digits + (10 - sum % 10) % 10;
  }

  public String unit() {
    return one(UNITS);
  }

  /** 1 to that many. */
  public int upTo(int most) {
    return 1 + random.nextInt(most);
  }

  public Instant minute() {
    return day().plusSeconds(60L * random.nextInt(1440) + (random.nextBoolean() ? 0 : 17));
  }

  Instant day() {
    return date().atStartOfDay(zone).toInstant();
  }

  public LocalDate date() {
    return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1500));
  }

  public String number() {
    return "PO-" + digits(1 + random.nextInt(12)) + one("", "/A", " b", ":7");
  }

  public String words() {
    return one("AMOXICILLIN", "GEL 1%", "O'NEILL & SONS", "A-B (C), D.") + " " + digits(3);
  }

  String digits(int length) {
    var text = new StringBuilder();
    for (var i = 0; i < length; i++) {
      text.append((char) ('0' + random.nextInt(10)));
    }
    return text.toString();
  }

  public <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextInt(3) > 0 ? Optional.of(value.get()) : Optional.empty();
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }

  @SafeVarargs
  public final <T> T one(T... values) {
    return values[random.nextInt(values.length)];
  }

  <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
