package org.bencao.receiving.boundary;

/** How a case of traceability ended; words under {@code receiving.case.outcome.{NAME}}. */
public enum TraceOutcome {
  /** The lot is what it should be. */
  CLEARED,
  /** It is not; authority and partners are told, and it stays barred. */
  ILLEGITIMATE,
  /** Whoever asked was answered. */
  ANSWERED
}
