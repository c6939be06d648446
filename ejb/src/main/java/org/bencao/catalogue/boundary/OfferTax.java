package org.bencao.catalogue.boundary;

import java.math.BigDecimal;
import java.util.Set;

/**
 * The tax of an offer where no law between seller and buyer wants another.
 *
 * @param percent of the net price
 * @param classes legal classes of the item that hold on the day asked for
 */
public record OfferTax(BigDecimal percent, Set<String> classes) {

  public OfferTax {
    classes = Set.copyOf(classes);
  }
}
