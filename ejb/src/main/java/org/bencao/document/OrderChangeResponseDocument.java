package org.bencao.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The seller's answer to a change that the buyer asked for, or a change of its own mind.
 *
 * @param changeNumber the buyer's change that is answered; empty for a change by the seller
 * @param response what now holds of the lines it names, as an order response says it
 */
public record OrderChangeResponseDocument(
    Optional<Envelope> envelope,
    Optional<String> changeNumber,
    Verdict verdict,
    Instant issuedAt,
    OrderResponseDocument response) {

  /** Whether the change holds. */
  public enum Verdict {
    ACCEPTED,
    PARTLY_ACCEPTED,
    REJECTED
  }

  public OrderChangeResponseDocument {
    Check.present("envelope", envelope);
    Check.text("change number", changeNumber);
    Check.present("verdict", verdict);
    Check.present("issued at", issuedAt);
    Check.present("response", response);
  }

  /** One list of lines that hold, in the words of an order response. */
  public List<OrderResponseDocument.Line> lines() {
    return response.lines();
  }
}
