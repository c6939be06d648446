package org.bencao.web.exchange;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Reason;
import org.bencao.exchange.boundary.Direction;
import org.bencao.exchange.boundary.MessageRow;
import org.bencao.exchange.boundary.MessageState;
import org.bencao.web.rest.Id;

/**
 * A document in the journal.
 *
 * @param documentType 850, 855, 997; a question mark when unreadable
 * @param number the document's own number
 * @param tries how often it was sent, or processed
 */
public record MessageRowJson(
    Id id,
    Id interchangeId,
    Instant at,
    Direction direction,
    String partnerCode,
    String partnerNameEn,
    String partnerNameZh,
    String documentType,
    Optional<String> control,
    Optional<String> number,
    Optional<String> orderNumber,
    Optional<Id> orderId,
    MessageState state,
    Optional<Reason> reason,
    Map<String, String> facts,
    Optional<Instant> decidedAt,
    Optional<Instant> ackDueAt,
    Optional<Instant> ackedAt,
    int tries) {

  static MessageRowJson of(MessageRow row) {
    return new MessageRowJson(
        Id.of(row.id()),
        Id.of(row.interchangeId()),
        row.at(),
        row.direction(),
        row.partnerCode(),
        row.partnerNameEn(),
        row.partnerNameZh(),
        row.documentType(),
        row.control(),
        row.number(),
        row.orderNumber(),
        row.orderId().map(Id::of),
        row.state(),
        row.reason(),
        row.facts(),
        row.decidedAt(),
        row.ackDueAt(),
        row.ackedAt(),
        row.tries());
  }
}
