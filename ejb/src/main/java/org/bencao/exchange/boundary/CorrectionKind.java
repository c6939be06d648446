package org.bencao.exchange.boundary;

/** What of a partner's document a person here may put right: how it is said, never what it says. */
public enum CorrectionKind {
  /** The code of a unit that nobody knows. */
  UNIT,
  /** The form of a day: its digits stay, in their order. */
  DATE
}
