package org.bencao.ordering.boundary;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one line of a document does to one sum of an order line.
 *
 * @param documentLine with the document's key and the kind the key of the fact: it is written once
 * @param change in the line's unit; less than zero takes back
 */
public record QuantityChange(
    int line, QuantityKind kind, BigDecimal change, int documentLine, Optional<String> lot) {

  public static QuantityChange of(int line, QuantityKind kind, BigDecimal change) {
    return new QuantityChange(line, kind, change, line, Optional.empty());
  }
}
