package org.bencao.catalogue.boundary;

import java.util.Set;

/**
 * Sellers have declared the stock of these offers anew, in the running transaction; whoever has
 * promised of it counts again what is left.
 */
public record StockDeclared(Set<Long> offerIds) {

  public StockDeclared {
    offerIds = Set.copyOf(offerIds);
  }
}
