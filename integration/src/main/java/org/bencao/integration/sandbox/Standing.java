package org.bencao.integration.sandbox;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.bencao.common.Quantity;
import org.bencao.common.UnitPrice;
import org.bencao.document.DocumentItem;
import org.bencao.document.OrderDocument;
import org.bencao.document.OrderResponseDocument;
import org.bencao.document.OrderResponseDocument.Schedule;
import org.bencao.document.OrderResponseDocument.Substitute;

/**
 * How one order line stands, in the unit of the order.
 *
 * @param said what the wholesaler said of it last, or would say
 * @param agreed whether the buyer asked for what was said
 * @param shipped what has left
 * @param invoiced what was asked money for
 */
record Standing(
    OrderDocument.Line line,
    Scenario scenario,
    OrderResponseDocument.Line said,
    boolean agreed,
    BigDecimal shipped,
    BigDecimal invoiced) {

  private static final int SHIPS_CANCELLED = 4;

  String lineRef() {
    return line.lineNumber();
  }

  /** What will leave, or has left; a substitute does not before the buyer asks for it. */
  BigDecimal confirmed() {
    var offered = agreed ? BigDecimal.ZERO : offered();
    return sum(Schedule.Kind.CONFIRMED).subtract(offered).max(BigDecimal.ZERO);
  }

  BigDecimal backordered() {
    return sum(Schedule.Kind.BACKORDERED);
  }

  /** All that the buyer may still get, or has got. */
  BigDecimal standing() {
    return sum(Schedule.Kind.CONFIRMED).add(backordered()).max(shipped);
  }

  BigDecimal toShip() {
    var less = standing().compareTo(line.quantity().value()) < 0;
    var cancelled = scenario.number() == SHIPS_CANCELLED && agreed && less;
    var due = cancelled ? line.quantity().value() : confirmed();
    return due.subtract(shipped).max(BigDecimal.ZERO);
  }

  /** Goods that nobody wanted any more are not invoiced. */
  BigDecimal toInvoice() {
    return scenario.number() == SHIPS_CANCELLED
        ? BigDecimal.ZERO
        : shipped.subtract(invoiced).max(BigDecimal.ZERO);
  }

  /** What is invoiced where the invoice hurries ahead of the goods. */
  BigDecimal toInvoiceEarly() {
    return confirmed().subtract(invoiced).max(BigDecimal.ZERO);
  }

  /** Whether another item is offered that the buyer has not asked for. */
  boolean isOffer() {
    return !agreed && said.substitute().isPresent();
  }

  DocumentItem item() {
    return substitute().map(Substitute::item).orElse(line.item());
  }

  Optional<UnitPrice> price() {
    return substitute().flatMap(Substitute::unitPrice).or(said::unitPrice).or(line::unitPrice);
  }

  /** The last day that was promised for what is confirmed. */
  Optional<LocalDate> promised() {
    return said.schedules().stream()
        .filter(schedule -> schedule.kind() == Schedule.Kind.CONFIRMED)
        .flatMap(schedule -> schedule.promisedDelivery().stream())
        .max(Comparator.naturalOrder());
  }

  Quantity quantity(BigDecimal value) {
    return new Quantity(value, line.quantity().unit());
  }

  private Optional<Substitute> substitute() {
    return said.substitute().filter(substitute -> agreed);
  }

  private BigDecimal offered() {
    return said.substitute().map(offer -> offer.quantity().value()).orElse(BigDecimal.ZERO);
  }

  /** An answer in another unit stands for the line as it was ordered. */
  private BigDecimal sum(Schedule.Kind kind) {
    var parts = said.schedules().stream().filter(schedule -> schedule.kind() == kind).toList();
    var unit = line.quantity().unit();
    return parts.stream().allMatch(part -> part.quantity().unit().equals(unit))
        ? said.sum(kind)
        : line.quantity().value();
  }
}
