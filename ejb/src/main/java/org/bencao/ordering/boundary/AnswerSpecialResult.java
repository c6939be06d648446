package org.bencao.ordering.boundary;

/** What became of an answer to a special order. */
public enum AnswerSpecialResult {
  ANSWERED,
  /** There is none, or somebody else is asked. */
  NOT_FOUND,
  /** The buyer needs no more of it. */
  CLOSED,
  TEXT_MISSING,
  ITEM_UNKNOWN
}
