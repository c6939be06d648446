package org.bencao.ordering.boundary;

/** The answer axis of a line (documents 1.3). */
public enum AnswerState {
  UNANSWERED,
  PARTLY_ANSWERED,
  OFFER_OPEN,
  BACKORDERED,
  CONFIRMED,
  PARTLY_CONFIRMED,
  REJECTED,
  CANCELLED
}
