package org.bencao.web.pricing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A net price of a pack.
 *
 * @param line of the inquiry
 * @param price as text, so that no reader turns it into a binary fraction
 */
public record LinePrice(@Positive int line, @NotNull String price) {

  /** Of a line that is named twice the last. */
  static Map<Integer, String> byLine(List<LinePrice> prices) {
    return prices.stream()
        .collect(Collectors.toMap(LinePrice::line, LinePrice::price, (one, last) -> last));
  }

  static List<LinePrice> of(Map<Integer, BigDecimal> prices) {
    return new TreeMap<>(prices)
        .entrySet().stream()
            .map(one -> new LinePrice(one.getKey(), one.getValue().toPlainString()))
            .toList();
  }
}
