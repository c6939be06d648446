package org.bencao.exchange.boundary;

/** What an outbox entry asks for. */
public enum OutboxKind {
  /** Subject: the purchase order whose document has to reach the seller. */
  ORDER,
  /** Subject: our functional acknowledgement, written already. */
  ACKNOWLEDGEMENT,
  /** Subject: an interchange that arrived and has no verdict yet. */
  INBOUND
}
