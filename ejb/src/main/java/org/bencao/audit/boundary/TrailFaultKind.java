package org.bencao.audit.boundary;

/** What is wrong at a place of a trail. */
public enum TrailFaultKind {
  /** The entry, its hash in the chain, or the link before says something else. */
  CHANGED,
  /** The entry differs from the hash that was written with it, already when it was sealed. */
  WRITTEN_OTHERWISE,
  /** The chain has the position, but no entry stands behind it. */
  ENTRY_MISSING,
  /** The chain goes on behind this position without it. */
  POSITION_MISSING,
  /** Comes again, or after a later one. */
  OUT_OF_ORDER,
  /** A signed head says that the chain was longer than it is. */
  CUT_OFF,
  /** A signed head says that the chain said something else here. */
  CONTRADICTS_HEAD,
  /** A head that no known key has signed. */
  HEAD_NOT_SIGNED,
  /** Heads before this one are missing, or it does not follow the one before. */
  HEAD_MISSING,
  /** An entry without a position that differs from the hash written with it. */
  UNSEALED_CHANGED,
  /** What is noted of the chain's end differs from the chain. */
  TAIL_DIFFERS,
  /** The piece that was handed over is shorter than it says. */
  ENDS_EARLY,
  /** A line that nobody can read; its number stands in the place of a position. */
  UNREADABLE_LINE
}
