package org.bencao.exchange.boundary;

/** What is driven together; one lane does not wait for the other. */
public enum OutboxLane {
  /** Between partners and us: orders, what follows them, acknowledgements. */
  DOCUMENTS,
  /** To receivers that companies named. */
  WEBHOOKS
}
