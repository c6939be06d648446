package org.bencao.web.exchange;

import java.time.Duration;
import java.time.Instant;
import org.bencao.common.Tsid;
import org.bencao.exchange.boundary.Direction;
import org.bencao.exchange.boundary.MessageRow;
import org.bencao.exchange.boundary.MessageState;

/** Draws the journal's rows for one reader. */
final class JournalRows {

  private final Wording words;
  private final Instant now;
  private final ShownDocuments documents;

  JournalRows(Wording words, Instant now) {
    this.words = words;
    this.now = now;
    this.documents = new ShownDocuments(words, now);
  }

  JournalRow row(MessageRow message) {
    return new JournalRow(
        Tsid.text(message.id()),
        MessageLooks.of(message.state()).hue(),
        words.figures().shortly(message.at(), now),
        documents.direction(message),
        words.name(message.partnerNameEn(), message.partnerNameZh()),
        documents.title(message),
        message.control().orElse("–"),
        message.orderId().map(Tsid::text).orElse(""),
        message.orderNumber().or(message::number).orElse("–"),
        documents.state(message),
        why(message),
        words.duration(Duration.between(message.at(), now)),
        message.tries());
  }

  String why(MessageRow message) {
    if (message.reason().isPresent()) {
      return words.what(message.reason().get(), message.facts());
    }
    if (message.direction() == Direction.IN) {
      return message.decidedAt().map(at -> took(message.at(), at)).orElse("");
    }
    if (message.ackedAt().isPresent()) {
      return took(message.at(), message.ackedAt().get());
    }
    return message
        .ackDueAt()
        .filter(
            due -> message.state() == MessageState.SENT || message.state() == MessageState.NO_ACK)
        .map(due -> words.page("exchange.journal.due", "time", words.figures().shortly(due, now)))
        .orElse("");
  }

  private String took(Instant from, Instant to) {
    return words.page(
        "exchange.journal.took", "seconds", Duration.between(from, to).toMillis() / 1000.0);
  }
}
