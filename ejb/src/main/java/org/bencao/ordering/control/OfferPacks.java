package org.bencao.ordering.control;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Packs by offer: a break of a contract goes by the sum of its lines (PRC-04). */
final class OfferPacks {

  private OfferPacks() {}

  static <L> Map<Long, BigDecimal> of(
      Collection<L> lines, ToLongFunction<L> offer, Function<L, BigDecimal> quantity) {
    return lines.stream().collect(Collectors.toMap(offer::applyAsLong, quantity, BigDecimal::add));
  }
}
