package org.bencao.integration.route;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.bencao.common.Reason;
import org.bencao.document.Standard;
import org.bencao.exchange.boundary.OpenedInterchange;
import org.bencao.exchange.boundary.OpenedMessage;
import org.bencao.exchange.boundary.OpenedMessage.Stop;
import org.bencao.integration.format.Expected;
import org.bencao.integration.format.edifact.ContrlAnswer;
import org.bencao.integration.format.edifact.EdifactControl;
import org.bencao.integration.format.edifact.EdifactFault;
import org.bencao.integration.format.edifact.EdifactHeader;
import org.bencao.integration.format.edifact.EdifactInterchange;
import org.bencao.integration.format.edifact.EdifactMessage;
import org.bencao.integration.format.edifact.EdifactTypes;
import org.bencao.partner.boundary.EnvelopeChecks;
import org.bencao.partner.boundary.PartnerView;

/**
 * Says of an EDIFACT interchange what the exchange has to know before it looks at its documents.
 */
final class EdifactOpening {

  /** As long as the journal keeps it; what is longer is nobody's number. */
  private static final int LONGEST_CONTROL = 60;

  private final PartnerView partner;
  private final EdifactInterchange interchange;
  private final Clock clock;

  EdifactOpening(PartnerView partner, EdifactInterchange interchange, Clock clock) {
    this.partner = partner;
    this.interchange = interchange;
    this.clock = clock;
  }

  OpenedInterchange opened() {
    var stop = stop();
    boolean known = stop.map(found -> found.reason() != Reason.PARTY_MISMATCH).orElse(true);
    return new OpenedInterchange(
        Standard.EDIFACT.name(),
        control(),
        stop,
        interchange.messages().stream().map(this::document).toList(),
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
                    + header.sender()
                    + "/"
                    + header.receiver()
                    + "/"
                    + header.control())
        .filter(control -> control.length() <= LONGEST_CONTROL);
  }

  private Optional<Stop> stop() {
    var fault = interchange.envelopeFaults().stream().findFirst().map(Stops::syntax);
    return interchange
        .header()
        .flatMap(
            header ->
                EnvelopeChecks.stop(
                    partner,
                    new EnvelopeChecks.Envelope(
                        header.senderQualifier(),
                        header.sender(),
                        header.receiverQualifier(),
                        header.receiver(),
                        header.test())))
        .or(() -> fault);
  }

  private OpenedMessage document(EdifactMessage message) {
    return new OpenedMessage(
        message.type(),
        Optional.empty(),
        Optional.of(message.control()),
        message.firstSegment(),
        message.lastSegment(),
        stop(message),
        message.number(interchange.delimiters()));
  }

  private Optional<Stop> stop(EdifactMessage message) {
    if (!message.sound()) {
      return Optional.of(Stops.syntax(message.faults().get(0)));
    }
    return EdifactTypes.OF_BUYERS.contains(message.type())
        ? Optional.empty()
        : Optional.of(
            new Stop(Reason.NOT_AGREED, Map.of("document", message.type()), Optional.empty()));
  }

  /** Never an acknowledgement of an acknowledgement (documents 4.1). */
  private Optional<LongFunction<byte[]>> acknowledgement() {
    return new ContrlAnswer().due(interchange) ? Optional.of(this::acknowledge) : Optional.empty();
  }

  private byte[] acknowledge(long number) {
    return new ContrlAnswer()
        .compose(asAgreed(), EdifactPartners.agreement(partner), control(number));
  }

  /** Said of what would have been acknowledged, and of nothing else. */
  private Optional<LongFunction<byte[]>> refusal() {
    return acknowledgement().flatMap(due -> interchange.header()).map(this::refusal);
  }

  private LongFunction<byte[]> refusal(EdifactHeader header) {
    return number ->
        new ContrlAnswer()
            .numberReused(header, EdifactPartners.agreement(partner), control(number));
  }

  private EdifactControl control(long number) {
    return new EdifactControl(number, clock.instant());
  }

  /** A document that is not agreed is refused in the acknowledgement too (0085 17). */
  private EdifactInterchange asAgreed() {
    if (stop().filter(found -> found.reason() == Reason.TEST_INDICATOR).isPresent()) {
      // nothing of it is used: whoever sent it must not take it for an order
      return interchange.with(
          EdifactFault.of(
              EdifactFault.Level.INTERCHANGE, "UNB", 1, "25", "0035", Expected.TYPE_AGREED));
    }
    return interchange.with(interchange.messages().stream().map(this::asAgreed).toList());
  }

  private EdifactMessage asAgreed(EdifactMessage message) {
    return !message.sound() || EdifactTypes.OF_BUYERS.contains(message.type())
        ? message
        : message.with(
            EdifactFault.of(
                EdifactFault.Level.MESSAGE,
                "UNH",
                message.firstSegment(),
                "17",
                message.type(),
                Expected.TYPE_AGREED));
  }
}
