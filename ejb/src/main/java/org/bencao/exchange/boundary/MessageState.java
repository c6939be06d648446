package org.bencao.exchange.boundary;

/** Where a document stands. */
public enum MessageState {
  /** In: the bytes are kept, nothing is understood yet. */
  RECEIVED,
  /** In: understood, its effect is on the way. */
  READ,
  APPLIED,
  REPEAT,
  REJECTED,
  QUARANTINED,
  /** Out: written, not yet given to the transport. */
  CREATED,
  SENT,
  ACKED,
  SEND_REFUSED,
  NO_ACK
}
