package org.bencao.integration.sandbox;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Gtin;
import org.bencao.common.Quantity;
import org.bencao.common.UnitPrice;
import org.bencao.document.DocumentItem;
import org.bencao.document.OrderDocument;
import org.bencao.document.OrderResponseDocument.AnswerReason;
import org.bencao.document.OrderResponseDocument.Line;
import org.bencao.document.OrderResponseDocument.LineVerdict;
import org.bencao.document.OrderResponseDocument.Schedule;
import org.bencao.document.OrderResponseDocument.Schedule.Kind;
import org.bencao.document.OrderResponseDocument.Substitute;

/** What each scenario answers to one line; the codes are those of ACK01 (X12 DE 668). */
final class LineAnswers {

  private static final BigDecimal PER_CASE = BigDecimal.valueOf(12);
  private static final int USUAL_DAYS = 2;
  private static final int BACKORDER_DAYS = 7;
  private static final int LATE_DAYS = 10;

  private final SandboxCatalogue catalogue;
  private final LocalDate promised;
  private final int seed;

  LineAnswers(SandboxCatalogue catalogue, LocalDate promised, int seed) {
    this.catalogue = catalogue;
    this.promised = promised;
    this.seed = seed;
  }

  static LineAnswers of(Dossier dossier, SandboxCatalogue catalogue) {
    var booked = dossier.bookedOn();
    var asked = dossier.order().requestedDelivery().filter(day -> day.isAfter(booked));
    return new LineAnswers(
        catalogue, asked.orElse(booked.plusDays(USUAL_DAYS)), dossier.order().number().hashCode());
  }

  Line answer(OrderDocument.Line line, Scenario scenario) {
    if (!line.item().sellerItem().map(catalogue::sells).orElse(true)) {
      return rejected(line, "R2", "UNKNOWN ITEM");
    }
    return switch (scenario.number()) {
      case 2, 3 -> half(line);
      case 4 -> backordered(line);
      case 5 -> rejected(line, "IR", "DISCONTINUED");
      case 6 -> rejected(line, "IR", "LICENCE");
      case 7 -> rejected(line, "R2", "UNKNOWN ITEM");
      case 8 -> substituted(line);
      case 10 -> repriced(line, scenario.form() == 1 ? "1.08" : "0.92");
      case 11 -> answer(line, LineVerdict.CHANGED, "DR", confirmed(line, LATE_DAYS));
      case 12 -> inCases(line, scenario.form() == 1);
      case 13 -> answer(line, LineVerdict.CHANGED, "IQ", plusTwo(line));
      default -> answer(line, LineVerdict.ACCEPTED, "IA", confirmed(line, 0));
    };
  }

  Line backordered(OrderDocument.Line line) {
    var later = schedule(Kind.BACKORDERED, line.quantity(), BACKORDER_DAYS);
    return answer(line, LineVerdict.BACKORDERED, "IB", later);
  }

  Line outOfStock(OrderDocument.Line line) {
    return rejected(line, "IR", "OUT OF STOCK");
  }

  private Line half(OrderDocument.Line line) {
    var all = line.quantity();
    var now = all.value().divide(BigDecimal.valueOf(2), 0, RoundingMode.DOWN);
    if (now.signum() == 0) {
      return backordered(line);
    }
    var later = all.value().subtract(now);
    return answer(
        line,
        LineVerdict.CHANGED,
        "IA",
        schedule(Kind.CONFIRMED, new Quantity(now, all.unit()), 0),
        schedule(Kind.BACKORDERED, new Quantity(later, all.unit()), BACKORDER_DAYS));
  }

  private Line rejected(OrderDocument.Line line, String code, String text) {
    var none = new Schedule(Kind.REJECTED, line.quantity(), Optional.empty(), Optional.empty());
    return line(
        line,
        LineVerdict.REJECTED,
        List.of(none),
        Optional.empty(),
        line.unitPrice(),
        new AnswerReason(code, Optional.of(text)));
  }

  /** Without another item in the catalogue there is nothing to offer. */
  private Line substituted(OrderDocument.Line line) {
    var other =
        catalogue.substituteFor(line.item().sellerItem().orElse(""), line.quantity().unit(), seed);
    if (other.isEmpty()) {
      return rejected(line, "IR", "OUT OF STOCK");
    }
    var entry = other.get();
    var item = DocumentItem.of(new Gtin(entry.gtin()), entry.sellerItem(), entry.name());
    var price = line.unitPrice().map(asked -> new UnitPrice(entry.price(), asked.currency()));
    return line(
        line,
        LineVerdict.SUBSTITUTED,
        List.of(confirmed(line, 0)),
        Optional.of(new Substitute(item, price, line.quantity())),
        line.unitPrice(),
        new AnswerReason("IS", Optional.empty()));
  }

  private Line repriced(OrderDocument.Line line, String factor) {
    var price =
        line.unitPrice()
            .map(
                asked ->
                    new UnitPrice(
                        asked
                            .amount()
                            .multiply(new BigDecimal(factor))
                            .setScale(4, RoundingMode.HALF_UP),
                        asked.currency()));
    return line(
        line,
        LineVerdict.CHANGED,
        List.of(confirmed(line, 0)),
        Optional.empty(),
        price,
        new AnswerReason("IP", Optional.empty()));
  }

  /** In cases of twelve; the form that must not come out even is helped along. */
  private Line inCases(OrderDocument.Line line, boolean even) {
    var cases = line.quantity().value().divide(PER_CASE, 3, RoundingMode.HALF_UP);
    var whole = cases.stripTrailingZeros().scale() <= 0;
    var shown = whole && !even ? cases.add(new BigDecimal("0.5")) : cases;
    var schedule = schedule(Kind.CONFIRMED, new Quantity(shown, "XCS"), 0);
    return answer(line, LineVerdict.ACCEPTED, "IA", schedule);
  }

  private Schedule plusTwo(OrderDocument.Line line) {
    var more = line.quantity().value().add(BigDecimal.valueOf(2));
    return schedule(Kind.CONFIRMED, new Quantity(more, line.quantity().unit()), 0);
  }

  private Schedule confirmed(OrderDocument.Line line, int daysLater) {
    return schedule(Kind.CONFIRMED, line.quantity(), daysLater);
  }

  private Schedule schedule(Kind kind, Quantity quantity, int daysLater) {
    return new Schedule(
        kind, quantity, Optional.empty(), Optional.of(promised.plusDays(daysLater)));
  }

  private static Line answer(
      OrderDocument.Line line, LineVerdict verdict, String code, Schedule... schedules) {
    return line(
        line,
        verdict,
        List.of(schedules),
        Optional.empty(),
        line.unitPrice(),
        new AnswerReason(code, Optional.empty()));
  }

  private static Line line(
      OrderDocument.Line line,
      LineVerdict verdict,
      List<Schedule> schedules,
      Optional<Substitute> substitute,
      Optional<UnitPrice> price,
      AnswerReason reason) {
    return new Line(
        Optional.of(line.lineNumber()),
        verdict,
        Optional.of(line.item()),
        Optional.of(line.quantity()),
        schedules,
        substitute,
        price,
        Optional.of(reason));
  }
}
