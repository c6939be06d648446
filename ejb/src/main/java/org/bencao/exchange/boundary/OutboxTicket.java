package org.bencao.exchange.boundary;

/**
 * What travels over the broker: which obligation, for the how-manieth time.
 *
 * @param attempt part of the broker's duplicate identifier
 */
public record OutboxTicket(long id, OutboxKind kind, int attempt) {

  /** The broker drops a second message with the same identifier. */
  public String duplicateId() {
    return id + ":" + attempt;
  }
}
