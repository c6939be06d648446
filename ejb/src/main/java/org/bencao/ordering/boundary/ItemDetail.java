package org.bencao.ordering.boundary;

import java.util.List;

/** One item with all offers and what may stand in for it, the cheapest that can be had first. */
public record ItemDetail(FoundItem item, List<Equivalent> equivalents) {

  public ItemDetail {
    equivalents = List.copyOf(equivalents);
  }
}
