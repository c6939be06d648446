package org.bencao.integration.route;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.bencao.common.Reason;
import org.bencao.exchange.boundary.OpenedInterchange;
import org.bencao.exchange.boundary.OpenedMessage;
import org.bencao.exchange.boundary.OpenedMessage.Stop;
import org.bencao.integration.format.Expected;
import org.bencao.integration.format.x12.TakenTypes;
import org.bencao.integration.format.x12.X12Answer;
import org.bencao.integration.format.x12.X12Control;
import org.bencao.integration.format.x12.X12Fault;
import org.bencao.integration.format.x12.X12Group;
import org.bencao.integration.format.x12.X12Header;
import org.bencao.integration.format.x12.X12Interchange;
import org.bencao.integration.format.x12.X12Message;
import org.bencao.partner.boundary.EnvelopeChecks;
import org.bencao.partner.boundary.PartnerView;

/** Says of an interchange what the exchange has to know before it looks at its documents. */
final class X12Opening {

  /** ISA05, ISA06, ISA08 and ISA13 as long as they may be; what is longer is nobody's number. */
  private static final int LONGEST_CONTROL = 2 + 15 + 1 + 15 + 1 + 9;

  private final PartnerView partner;
  private final X12Interchange interchange;
  private final Clock clock;

  X12Opening(PartnerView partner, X12Interchange interchange, Clock clock) {
    this.partner = partner;
    this.interchange = interchange;
    this.clock = clock;
  }

  /** All documents in the order of the file, whatever their state. */
  List<X12Message> messages() {
    return interchange.groups().stream().flatMap(group -> group.messages().stream()).toList();
  }

  OpenedInterchange opened() {
    var stop = stop();
    boolean known = stop.map(found -> found.reason() != Reason.PARTY_MISMATCH).orElse(true);
    return new OpenedInterchange(
        "X12",
        control(),
        stop,
        documents(),
        known ? acknowledgement() : Optional.empty(),
        known ? refusal() : Optional.empty());
  }

  /** Numbers are the partner's own: the key names both ends, so that nobody takes another's. */
  private Optional<String> control() {
    return interchange
        .header()
        .map(
            header ->
                header.senderQualifier()
                    + header.senderId()
                    + "/"
                    + header.receiverId()
                    + "/"
                    + header.control())
        .filter(control -> control.length() <= LONGEST_CONTROL);
  }

  private Optional<Stop> stop() {
    if (interchange.header().isEmpty()) {
      return interchange.envelopeFaults().stream().findFirst().map(Stops::syntax);
    }
    var header = interchange.header().get();
    var envelope =
        new EnvelopeChecks.Envelope(
            header.senderQualifier(),
            header.senderId(),
            header.receiverQualifier(),
            header.receiverId(),
            header.test());
    return EnvelopeChecks.stop(partner, envelope)
        .or(() -> interchange.envelopeFaults().stream().findFirst().map(Stops::syntax))
        .or(this::withoutDocument);
  }

  /** A group without a document in it, or with a broken frame, names its own fault. */
  private Optional<Stop> withoutDocument() {
    if (!messages().isEmpty()) {
      return Optional.empty();
    }
    return interchange.groups().stream()
        .flatMap(group -> group.faults().stream())
        .findFirst()
        .map(Stops::syntax)
        .or(
            () ->
                Optional.of(
                    new Stop(
                        Reason.SYNTAX,
                        Map.of(
                            "segment", "GS", "position", "2", "cause", "#x12.AT_LEAST_ONE_GROUP"),
                        Optional.empty())));
  }

  private List<OpenedMessage> documents() {
    var opened = new ArrayList<OpenedMessage>();
    for (var group : interchange.groups()) {
      for (var message : group.messages()) {
        opened.add(document(group, message));
      }
    }
    return opened;
  }

  private OpenedMessage document(X12Group group, X12Message message) {
    return new OpenedMessage(
        message.type(),
        Optional.of(group.control()),
        Optional.of(message.control()),
        message.firstSegment(),
        message.lastSegment(),
        stop(group, message),
        message.number(interchange.delimiters()));
  }

  private Optional<Stop> stop(X12Group group, X12Message message) {
    if (!group.sound()) {
      return Optional.of(Stops.syntax(group.faults().get(0)));
    }
    if (!message.sound()) {
      return Optional.of(Stops.syntax(message.faults().get(0)));
    }
    if (!isAgreed(message)) {
      return Optional.of(
          new Stop(Reason.NOT_AGREED, Map.of("document", message.type()), Optional.empty()));
    }
    return Optional.empty();
  }

  /** Never an acknowledgement of an acknowledgement (documents 4.1). */
  private Optional<LongFunction<byte[]>> acknowledgement() {
    return new X12Answer().due(interchange) ? Optional.of(this::acknowledge) : Optional.empty();
  }

  private byte[] acknowledge(long number) {
    return new X12Answer()
        .compose(asAgreed(), X12Partners.agreement(partner), control(number))
        .orElseThrow();
  }

  /** Said of what would have been acknowledged, and of nothing else. */
  private Optional<LongFunction<byte[]>> refusal() {
    return acknowledgement().flatMap(due -> interchange.header()).map(this::refusal);
  }

  private LongFunction<byte[]> refusal(X12Header header) {
    return number ->
        new X12Answer().numberReused(header, X12Partners.agreement(partner), control(number));
  }

  private X12Control control(long number) {
    return new X12Control(number, number, "0001", clock.instant());
  }

  /** A document that is not agreed is refused in the acknowledgement too (AK502 1). */
  private X12Interchange asAgreed() {
    return new X12Interchange(
        interchange.header(),
        interchange.delimiters(),
        interchange.groups().stream().map(this::asAgreed).toList(),
        interchange.acknowledgements(),
        interchange.envelopeFaults());
  }

  private X12Group asAgreed(X12Group group) {
    return new X12Group(
        group.functionalId(),
        group.control(),
        group.version(),
        group.preparedAt(),
        group.segmentPosition(),
        group.included(),
        group.messages().stream().map(this::asAgreed).toList(),
        group.faults());
  }

  private X12Message asAgreed(X12Message message) {
    return isAgreed(message) || !message.sound()
        ? message
        : message.with(
            X12Fault.envelope(
                X12Fault.Level.MESSAGE,
                "ST",
                message.firstSegment(),
                "1",
                message.type(),
                Expected.TYPE_AGREED));
  }

  private boolean isAgreed(X12Message message) {
    return taken().contains(message.type());
  }

  private Set<String> taken() {
    if (partner.isOfBuyer()) {
      return TakenTypes.OF_BUYERS;
    }
    return partner.desk() ? TakenTypes.OF_DESKS : TakenTypes.OF_SELLERS;
  }
}
