package org.bencao.pricing.boundary;

/** Whose turn it is; words under {@code quote.state.{STATE}}. */
public enum QuoteState {
  /** The seller's. */
  ASKED,
  /** The buyer's. */
  QUOTED,
  /** Its prices hold as a contract. */
  ACCEPTED,
  /** One side wants no more of it. */
  ENDED
}
