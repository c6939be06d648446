package org.bencao.exchange.boundary;

/** How far an event got with a receiver. */
public enum WebhookDeliveryState {
  /** To be sent, for the first time or again. */
  WAITING,
  DELIVERED,
  /** Given up: sent again only by a person. */
  FAILED
}
