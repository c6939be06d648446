package org.bencao.ordering.boundary;

/** What an order asks of the desk of its seller. */
public enum DeskTask {
  ANSWER,
  SHIP,
  INVOICE,
  /** Something that the buyer asked about the placed order. */
  CHANGE
}
