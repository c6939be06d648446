package org.bencao.invoicing.boundary;

/** What became of an act on a payee account. */
public enum PayeeResult {
  DONE,
  /** Nothing says how it was confirmed, or too much does. */
  NOTE_MISSING
}
