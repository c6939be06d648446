package org.bencao.exchange.boundary;

/** Answer to an operator's replay, re-send or rejection. */
public enum ReplayResult {
  /** It will be processed, or sent, again; a repeat has no second effect. */
  QUEUED,
  REJECTED,
  /** Its state does not allow it: it was applied, or somebody else was first. */
  NOT_POSSIBLE,
  NOT_FOUND
}
