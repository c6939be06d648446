package org.bencao.ordering.boundary;

/** Answer to a decision about an unusual order. */
public enum HoldResult {
  DECIDED,
  /** Somebody decided otherwise before. */
  DECIDED_BEFORE,
  /** Nothing says why, or too much does. */
  EVIDENCE_MISSING
}
