package org.bencao.exchange.boundary;

/** Makes the document that an obligation asks for. */
@FunctionalInterface
public interface OutgoingSource {

  /** The document of the obligation's subject. */
  OutgoingDocument of(OutboxKind kind, long subject);

  /** What is for that partner waits: it is exchanged with again later. */
  default boolean rests(long partnerId) {
    return false;
  }
}
