package org.bencao.web.ordering;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.bencao.ordering.boundary.Fulfilment;
import org.bencao.ordering.boundary.OrderView.Line;

/** The packs of all lines of an order together. */
record OrderSums(
    BigDecimal ordered, BigDecimal confirmed, BigDecimal backOrdered, Fulfilment fulfilment) {

  static OrderSums of(List<Line> lines) {
    return new OrderSums(
        sum(lines, Line::ordered),
        sum(lines, Line::confirmed),
        sum(lines, Line::backOrdered),
        new Fulfilment(
            fulfilled(lines, Fulfilment::despatched),
            fulfilled(lines, Fulfilment::excess),
            fulfilled(lines, Fulfilment::received),
            fulfilled(lines, Fulfilment::damaged),
            fulfilled(lines, Fulfilment::quarantined),
            fulfilled(lines, Fulfilment::refused),
            fulfilled(lines, Fulfilment::shortfall),
            fulfilled(lines, Fulfilment::overage),
            fulfilled(lines, Fulfilment::returned),
            fulfilled(lines, Fulfilment::invoiced),
            fulfilled(lines, Fulfilment::credited)));
  }

  /** On its way or arrived, also what nobody had ordered. */
  BigDecimal shipped() {
    return fulfilment.despatched().add(fulfilment.excess());
  }

  /** What the seller has shipped or is still to ship. */
  BigDecimal toShip() {
    return confirmed.add(backOrdered).add(fulfilment.excess());
  }

  private static BigDecimal fulfilled(List<Line> lines, Function<Fulfilment, BigDecimal> part) {
    return sum(lines, line -> part.apply(line.fulfilment()));
  }

  private static BigDecimal sum(List<Line> lines, Function<Line, BigDecimal> part) {
    return lines.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
