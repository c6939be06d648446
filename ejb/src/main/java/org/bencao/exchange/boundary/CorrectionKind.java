package org.bencao.exchange.boundary;

/** What of a partner's document a person here may put right: how it is said, never what it says. */
public enum CorrectionKind {
  /** The code of a unit. */
  UNIT,
  /** A code that says which kind of identifier, date or reference follows. */
  QUALIFIER,
  /** The form of a day or a time: its digits stay. */
  DATE,
  /** A free text: letters may be left out. */
  TEXT
}
