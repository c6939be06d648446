package org.bencao.ordering.boundary;

/** What became of an unusual order line (SPC-12). */
public enum HoldState {
  /** The seller's compliance officer has not decided. */
  OPEN,
  /** There is evidence that it is needed: it may be confirmed and shipped. */
  CLEARED,
  /** It stays suspicious: it is not shipped, and was reported. */
  REPORTED
}
