package org.bencao.integration.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.document.AcknowledgementDocument;
import org.bencao.integration.format.x12.X12Agreement;
import org.bencao.integration.format.x12.X12Fault;
import org.bencao.integration.format.x12.X12Header;

/** Holds what the portal sends against the agreement, as a partner's EDI desk would. */
final class Judge {

  private static final int FAULTS = 20;

  private final X12Agreement agreement;
  private final SandboxCatalogue catalogue;

  Judge(X12Agreement agreement, SandboxCatalogue catalogue) {
    this.agreement = agreement;
    this.catalogue = catalogue;
  }

  /** Something that is not as agreed. */
  record Note(String code, String text) {}

  /** Judges before the books know of the arrival. */
  List<Note> look(Arrival arrival, Books books, Act act) {
    var notes = new ArrayList<Note>();
    var header = arrival.interchange().header();
    if (header.isEmpty()) {
      return List.of(new Note("SYNTAX", "no readable ISA in " + arrival.bytes().length + " bytes"));
    }
    parties(header.get()).ifPresent(notes::add);
    control(arrival, books).ifPresent(notes::add);
    arrival.interchange().faults().stream().limit(FAULTS).map(Judge::syntax).forEach(notes::add);
    for (var order : arrival.orders()) {
      for (var line : order.lines()) {
        line.item()
            .sellerItem()
            .filter(item -> !catalogue.sells(item))
            .ifPresent(
                item ->
                    notes.add(
                        new Note(
                            "ITEM_UNKNOWN",
                            order.number() + " line " + line.lineNumber() + ": " + item)));
      }
    }
    notes.addAll(new References(arrival, books, act).unknown());
    arrival
        .acknowledgements()
        .forEach(document -> acknowledgement(document, books).ifPresent(notes::add));
    return notes;
  }

  private Optional<Note> parties(X12Header header) {
    if (!header.senderQualifier().equals(agreement.partnerQualifier())
        || !header.senderId().equals(agreement.partnerId())
        || !header.receiverQualifier().equals(agreement.ourQualifier())
        || !header.receiverId().equals(agreement.ourId())) {
      return Optional.of(
          new Note("PARTY_MISMATCH", "from " + header.senderId() + " to " + header.receiverId()));
    }
    return header.test() == agreement.test()
        ? Optional.empty()
        : Optional.of(new Note("TEST_INDICATOR", "ISA15 says test: " + header.test()));
  }

  private static Optional<Note> control(Arrival arrival, Books books) {
    var control = arrival.control();
    var known = books.receipt(control);
    if (known.isPresent()) {
      return known.get().equals(arrival.sha256())
          ? Optional.empty()
          : Optional.of(
              new Note("CONTROL_NUMBER_REUSED", control + " came before with other bytes"));
    }
    var highest = books.highestReceived();
    if (control < highest) {
      return Optional.of(new Note("CONTROL_NUMBER_LATE", control + " came after " + highest));
    }
    return highest > 0 && control > highest + 1
        ? Optional.of(
            new Note("CONTROL_NUMBER_GAP", "expected " + (highest + 1) + ", found " + control))
        : Optional.empty();
  }

  private static Note syntax(X12Fault fault) {
    return new Note(
        "SYNTAX",
        "segment %d %s element %d: found %s, wanted %s"
            .formatted(
                fault.segmentPosition(),
                fault.segmentTag(),
                fault.element(),
                fault.badValue().orElse("nothing"),
                fault.expected()));
  }

  private static Optional<Note> acknowledgement(AcknowledgementDocument document, Books books) {
    var control = ArrivalReader.number(document.control());
    var sent = books.sentUnder(control);
    if (sent.isEmpty()) {
      return Optional.of(new Note("ACK_UNKNOWN", "nothing was sent under " + control));
    }
    var verdict = Verdicts.code(document);
    if (sent.get().isAnswered() && !sent.get().verdict().equals(verdict)) {
      return Optional.of(
          new Note("ACK_CONTRADICTS", control + ": " + sent.get().verdict() + ", now " + verdict));
    }
    return sent.get().attempt() > 1 && !sent.get().isAnswered()
        ? Optional.of(
            new Note("ACK_LATE", control + " came after " + sent.get().attempt() + " sends"))
        : Optional.empty();
  }
}
