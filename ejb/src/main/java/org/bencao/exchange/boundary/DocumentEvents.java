package org.bencao.exchange.boundary;

import java.time.Instant;
import java.util.Map;

/** What the exchange tells the features on its right, in the same transaction. */
public final class DocumentEvents {

  private DocumentEvents() {}

  /** Our document was given to the transport, for the first time or again. */
  public record Sent(
      long orderId, String documentType, long messageId, Instant at, boolean again) {}

  /** The partner reads it on the portal's own pages: it is there the moment it is made. */
  public record HandedOver(long orderId, String documentType, Instant at) {}

  /** The partner said that the document arrived and can be read. */
  public record Acknowledged(long orderId, String documentType, long messageId, Instant at) {}

  /** The partner said that the document cannot be used. */
  public record Refused(
      long orderId, String documentType, long messageId, Instant at, Map<String, String> facts) {

    public Refused {
      facts = Map.copyOf(facts);
    }
  }

  /** The deadline passed without an acknowledgement. */
  public record AckOverdue(long orderId, String documentType, long messageId, Instant at) {}
}
