package org.bencao.audit.control;

import org.bencao.common.Tsid;

/** Something that is not as it was sealed, and where. */
public record ChainFault(long companyId, long position, Kind kind) {

  /** What is wrong there. */
  public enum Kind {
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
    /** A line that nobody can read, or of another company; counted from the first line. */
    UNREADABLE_LINE
  }

  @Override
  public String toString() {
    return "company " + Tsid.text(companyId) + " position " + position + ": " + kind;
  }
}
