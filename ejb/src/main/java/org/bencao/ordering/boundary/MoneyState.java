package org.bencao.ordering.boundary;

/** How far a line was invoiced (documents 1.3, money axis). */
public enum MoneyState {
  NOT_INVOICED,
  PARTLY_INVOICED,
  INVOICED,
  MATCHED,
  /** Something invoiced is not as ordered or received, and is not settled. */
  DISPUTED,
  /** All that was invoiced was credited. */
  CREDITED
}
