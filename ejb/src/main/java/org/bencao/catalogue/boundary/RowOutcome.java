package org.bencao.catalogue.boundary;

/** What a row would do; one that says what is there already is only counted. */
public enum RowOutcome {
  NEW,
  CHANGED,
  SAME,
  REFUSED;

  /** Whether the row is kept for people to look at. */
  public boolean isKept() {
    return this != SAME;
  }
}
