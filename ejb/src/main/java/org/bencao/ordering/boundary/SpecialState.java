package org.bencao.ordering.boundary;

/** Where a special order stands. */
public enum SpecialState {
  OPEN,
  ANSWERED,
  CLOSED
}
