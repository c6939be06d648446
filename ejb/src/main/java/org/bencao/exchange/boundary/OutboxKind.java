package org.bencao.exchange.boundary;

/** What an outbox entry asks for. */
public enum OutboxKind {
  /** Subject: the purchase order whose document has to reach the seller. */
  ORDER,
  /** Subject: the receipt that has to be told to the seller. */
  RECEIPT,
  /** Subject: the change of an order that has to reach the seller. */
  ORDER_CHANGE,
  /** Subject: the answer to an order that a buyer's system sent. */
  ORDER_ANSWER,
  /** Subject: the import of what a seller's system offered, which was read. */
  APPLICATION_ADVICE,
  /** Subject: the invoice that is not released for payment, for reasons of its seller's. */
  INVOICE_ADVICE,
  /** Subject: the return that a buyer's system asked for, and what became of it. */
  RETURN_ANSWER,
  /** Subject: the change that a buyer's system sent, and what the seller or nobody said to it. */
  CHANGE_ANSWER,
  /** Subject: our functional acknowledgement, written already. */
  ACKNOWLEDGEMENT,
  /** Subject: an interchange that arrived and has no verdict yet. */
  INBOUND,
  /** Subject: a delivery to a company's own receiver. */
  WEBHOOK;

  public OutboxLane lane() {
    return this == WEBHOOK ? OutboxLane.WEBHOOKS : OutboxLane.DOCUMENTS;
  }
}
