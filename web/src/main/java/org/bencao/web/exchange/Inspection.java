package org.bencao.web.exchange;

import java.time.Instant;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.exchange.boundary.As2Receipt;
import org.bencao.exchange.boundary.CorrectionOffer;
import org.bencao.exchange.boundary.CorrectionView;
import org.bencao.exchange.boundary.Direction;
import org.bencao.exchange.boundary.MessageRow;
import org.bencao.exchange.boundary.MessageState;
import org.bencao.exchange.boundary.MessageView;
import org.bencao.exchange.boundary.MessageView.Fault;

/** Draws one document of the journal: why it stopped, and the bytes around it. */
final class Inspection {

  private static final int AROUND = 4;

  private final Wording words;
  private final Instant now;

  Inspection(Wording words, Instant now) {
    this.words = words;
    this.now = now;
  }

  Inspected of(MessageView message, Optional<CorrectionOffer> offer) {
    var document = new ShownDocuments(words, now).of(message);
    int fault = message.fault().map(Fault::segment).orElse(0);
    var around =
        fault > 0
            ? document.raw().between(fault - AROUND, fault + AROUND)
            : document.raw().between(message.firstSegment(), message.lastSegment());
    return new Inspected(
        new JournalRows(words, now).row(message.row()),
        document,
        why(message.row()).map(why -> offer.map(one -> mendable(why)).orElse(why)).orElse(null),
        message.fault().filter(at -> at.segment() > 0).map(this::place).orElse(""),
        fault,
        message.fault().map(Fault::element).orElse(0),
        around.segments().isEmpty() ? document.raw() : around,
        document.raw().segments().size(),
        message.note().orElse(""),
        message.row().direction() == Direction.IN,
        isReplayable(message.row()),
        message.row().state() == MessageState.QUARANTINED,
        stoppedHere(message.row()) ? new AskAgain(words).of(message) : "",
        offer.map(one -> Mending.of(one, words)).orElse(null),
        message.corrections().stream().map(one -> mended(one, document.raw())).toList(),
        message.receipt().map(this::receipted).orElse(""));
  }

  private String receipted(As2Receipt receipt) {
    return words.page(
        "exchange.journal.receipted",
        "at",
        words.figures().exactTime(receipt.receiptedAt()),
        "message",
        receipt.messageId(),
        "mic",
        receipt.mic());
  }

  private static boolean stoppedHere(MessageRow row) {
    return row.direction() == Direction.IN && row.state() == MessageState.QUARANTINED;
  }

  private Mended mended(CorrectionView made, RawSegments raw) {
    int segment = made.place().segment();
    var tag = raw.between(segment, segment).segments().stream().findFirst();
    return new Mended(
        segment + " · " + PlaceWords.of(tag.map(RawSegment::tag).orElse(""), made.place()),
        made.original(),
        made.corrected(),
        made.reason(),
        made.by() + " · " + words.figures().shortly(made.at(), now));
  }

  private Optional<Why> why(MessageRow row) {
    return row.reason()
        .map(reason -> Finding.of(reason, Optional.empty(), row.facts()))
        .map(finding -> words.why(finding, ""))
        .map(why -> calm(why, row.state()));
  }

  /** Before the partner is asked to send it again, it can be put right here. */
  private Why mendable(Why why) {
    return new Why(
        why.tone(),
        why.fact(),
        why.rule(),
        why.document(),
        why.date(),
        why.rest(),
        words.page("exchange.journal.mend.or"));
  }

  /** A repeat is worth knowing, a quarantine stops the document. */
  private static Why calm(Why why, MessageState state) {
    var hue = MessageLooks.of(state).hue();
    return new Why(
        hue.equals("bad") ? "bad" : "warn",
        why.fact(),
        why.rule(),
        why.document(),
        why.date(),
        why.rest(),
        why.action());
  }

  private String place(Fault fault) {
    var place = fault.segment() + " · " + fault.tag();
    return fault.element() > 0
        ? words.page("exchange.journal.element", "place", place, "element", fault.element())
        : place;
  }

  /** What is on its way within its time needs nobody. */
  private boolean isReplayable(MessageRow row) {
    return switch (row.state()) {
      case QUARANTINED, NO_ACK, SEND_REFUSED -> true;
      // given up by the exchange itself
      case CREATED -> row.reason().isPresent();
      case SENT -> row.reason().isPresent() || row.ackDueAt().map(now::isAfter).orElse(false);
      default -> false;
    };
  }
}
