package org.bencao.ordering.boundary;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * What became of an order line after it was confirmed, in the line's unit (documents 1.1: D, E, G,
 * M, Q, F, H, V, T, I, K).
 */
@Embeddable
public record Fulfilment(
    BigDecimal despatched,
    BigDecimal excess,
    BigDecimal received,
    BigDecimal damaged,
    BigDecimal quarantined,
    BigDecimal refused,
    BigDecimal shortfall,
    BigDecimal overage,
    BigDecimal returned,
    BigDecimal invoiced,
    BigDecimal credited) {

  public static final Fulfilment NONE =
      new Fulfilment(
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO);

  public Fulfilment {
    var parts =
        Stream.of(
            despatched,
            excess,
            received,
            damaged,
            quarantined,
            refused,
            shortfall,
            overage,
            returned,
            invoiced,
            credited);
    if (parts.anyMatch(part -> part.signum() < 0)) {
      throw new IllegalArgumentException("a sum of a line may not fall below zero");
    }
  }

  /** Found at goods-in, in whatever state. */
  public BigDecimal found() {
    return received.add(damaged).add(quarantined).add(refused);
  }

  /** What a receipt has to come to once it is closed. */
  public BigDecimal advised() {
    return despatched.add(excess).add(overage);
  }

  /** All that was advised was counted, or is known to be missing (doc:L4). */
  public boolean isCounted() {
    return advised().signum() > 0 && found().add(shortfall).compareTo(advised()) == 0;
  }

  /** Received and kept. */
  public BigDecimal kept() {
    return received.subtract(returned).max(BigDecimal.ZERO);
  }

  /** Invoiced and not credited. */
  public BigDecimal owed() {
    return invoiced.subtract(credited);
  }

  /** doc:L7: what may be paid. */
  public BigDecimal payable() {
    return owed().min(kept());
  }

  /** The same with one sum changed. */
  public Fulfilment plus(QuantityKind kind, BigDecimal change) {
    return new Fulfilment(
        sum(QuantityKind.DESPATCHED, despatched, kind, change),
        sum(QuantityKind.EXCESS, excess, kind, change),
        sum(QuantityKind.RECEIVED, received, kind, change),
        sum(QuantityKind.DAMAGED, damaged, kind, change),
        sum(QuantityKind.QUARANTINED, quarantined, kind, change),
        sum(QuantityKind.REFUSED, refused, kind, change),
        sum(QuantityKind.SHORTFALL, shortfall, kind, change),
        sum(QuantityKind.OVERAGE, overage, kind, change),
        sum(QuantityKind.RETURNED, returned, kind, change),
        sum(QuantityKind.INVOICED, invoiced, kind, change),
        sum(QuantityKind.CREDITED, credited, kind, change));
  }

  private static BigDecimal sum(
      QuantityKind own, BigDecimal value, QuantityKind kind, BigDecimal change) {
    return own == kind ? value.add(change) : value;
  }
}
