package org.bencao.ordering.boundary;

import java.util.Optional;

/**
 * The offer that an item would be ordered from today, and why this one.
 *
 * @param offer absent when nobody offers the item
 */
public record OfferChoice(Kind kind, Optional<PricedOffer> offer) {

  /** Why it is this offer. */
  public enum Kind {
    /** The one that is preferred. */
    PREFERRED,
    /** None is preferred: the cheapest that has stock. */
    CHEAPEST,
    /** The preferred one is gone: the cheapest that has stock in its place. */
    INSTEAD,
    /** Nobody offers the item. */
    NONE
  }
}
