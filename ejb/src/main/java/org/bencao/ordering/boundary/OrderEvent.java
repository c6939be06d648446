package org.bencao.ordering.boundary;

/** Steps in the story of an order; words under {@code ordering.event.{name}}. */
public enum OrderEvent {
  PLACED,
  LICENCES_FROZEN,
  SENT,
  SENT_AGAIN,
  ACKED,
  ACK_REFUSED,
  ACK_OVERDUE,
  ANSWERED,
  ANSWER_NOTED,
  ANSWER_OVERDUE,
  EXCEPTION_OPENED,
  EXCEPTION_CLOSED
}
