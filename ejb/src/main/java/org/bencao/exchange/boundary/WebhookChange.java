package org.bencao.exchange.boundary;

/** Answer to a change of a receiver, or to sending an event again. */
public enum WebhookChange {
  CHANGED,
  NOT_FOUND,
  /** The receiver is switched off. */
  NOT_POSSIBLE
}
