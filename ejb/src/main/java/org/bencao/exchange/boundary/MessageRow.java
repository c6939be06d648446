package org.bencao.exchange.boundary;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Reason;

/**
 * A document in the journal.
 *
 * @param documentType {@code 850}, {@code 855}, {@code 997}; {@code ?} when unreadable
 * @param number the document's own number
 * @param tries how often it was sent, or processed
 */
public record MessageRow(
    long id,
    long interchangeId,
    Instant at,
    Direction direction,
    String partnerCode,
    String partnerNameEn,
    String partnerNameZh,
    String documentType,
    Optional<String> control,
    Optional<String> number,
    Optional<String> orderNumber,
    Optional<Long> orderId,
    MessageState state,
    Optional<Reason> reason,
    Map<String, String> facts,
    Optional<Instant> decidedAt,
    Optional<Instant> ackDueAt,
    Optional<Instant> ackedAt,
    int tries) {

  public MessageRow {
    facts = Map.copyOf(facts);
  }
}
