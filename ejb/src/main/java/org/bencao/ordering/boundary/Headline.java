package org.bencao.ordering.boundary;

/** The one word for an order, computed from quantities and facts (documents 1.3). */
public enum Headline {
  PLACED,
  SENT,
  ACKED,
  OVERDUE,
  NO_ACK,
  SEND_REFUSED,
  PARTLY_ANSWERED,
  CONFIRMED,
  BACKORDERED,
  OFFER_OPEN,
  PARTLY_SHIPPED,
  SHIPPED,
  PARTLY_RECEIVED,
  RECEIVED,
  INVOICED,
  MATCHED,
  CLOSED,
  REJECTED,
  CANCELLED
}
