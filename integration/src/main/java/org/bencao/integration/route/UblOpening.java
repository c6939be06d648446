package org.bencao.integration.route;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.bencao.common.Reason;
import org.bencao.document.Standard;
import org.bencao.exchange.boundary.OpenedInterchange;
import org.bencao.exchange.boundary.OpenedMessage;
import org.bencao.exchange.boundary.OpenedMessage.Stop;
import org.bencao.integration.format.ubl.MessageLevelResponseWriter;
import org.bencao.integration.format.ubl.UblControl;
import org.bencao.integration.format.ubl.UblFault;
import org.bencao.integration.format.ubl.UblHeader;
import org.bencao.integration.format.ubl.UblInterchange;
import org.bencao.integration.format.ubl.UblSoundness;
import org.bencao.partner.boundary.EnvelopeChecks;
import org.bencao.partner.boundary.PartnerView;

/** Says of a UBL document what the exchange has to know before it looks at what it says. */
final class UblOpening {

  private final PartnerView partner;
  private final UblInterchange interchange;
  private final Clock clock;
  private final Optional<Stop> stop;
  private final List<UblFault> faults;
  private final List<UblFault> misunderstood;

  /**
   * By the rules of the release that was agreed.
   *
   * @param misunderstood says of a document that obeys them what cannot be understood of it
   */
  UblOpening(
      PartnerView partner,
      UblInterchange interchange,
      Function<UblInterchange, List<UblFault>> misunderstood,
      Clock clock) {
    this.partner = partner;
    this.interchange = interchange;
    this.clock = clock;
    this.stop = stop();
    // rules are dear: who is not the partner is not asked them
    this.faults =
        stop.isPresent()
            ? interchange.faults()
            : UblSoundness.faults(interchange, partner.version());
    this.misunderstood =
        stop.isEmpty() && faults.isEmpty() ? misunderstood.apply(interchange) : List.of();
  }

  OpenedInterchange opened() {
    boolean known = stop.filter(one -> one.reason() == Reason.PARTY_MISMATCH).isEmpty();
    return new OpenedInterchange(
        Standard.UBL.name(),
        interchange.header().map(UblHeader::control),
        stop,
        interchange.document().isPresent() ? List.of(document()) : List.of(),
        known ? acknowledgement() : Optional.empty(),
        known ? refusal() : Optional.empty());
  }

  private Optional<Stop> stop() {
    return interchange
        .header()
        .flatMap(header -> EnvelopeChecks.stop(partner, envelope(header)))
        .or(() -> interchange.faults().stream().findFirst().map(UblOpening::unreadable));
  }

  private static Stop unreadable(UblFault fault) {
    return fault.isOfRules() ? Stops.rule(fault) : Stops.syntax(fault);
  }

  /** Who names no receiver means whose queue it is; for tests a document has no sign. */
  private EnvelopeChecks.Envelope envelope(UblHeader header) {
    var receiver =
        header
            .receiver()
            .orElse(new UblHeader.Receiver(partner.ourQualifier(), partner.ourIdentifier()));
    return new EnvelopeChecks.Envelope(
        header.senderScheme(), header.sender(), receiver.scheme(), receiver.id(), partner.test());
  }

  private OpenedMessage document() {
    return new OpenedMessage(
        interchange.type(),
        Optional.empty(),
        Optional.empty(),
        1,
        interchange.lines(),
        faults.stream().findFirst().map(this::stop));
  }

  private Stop stop(UblFault fault) {
    return UblSoundness.isTaken(interchange)
        ? unreadable(fault)
        : new Stop(Reason.NOT_AGREED, Map.of("document", interchange.type()), Optional.empty());
  }

  /** Never an acknowledgement of an acknowledgement (documents 4.1). */
  private Optional<LongFunction<byte[]>> acknowledgement() {
    return interchange
        .header()
        .filter(header -> !Standard.isAcknowledgement(interchange.type()))
        .map(header -> number -> answer(header, wrong(), number));
  }

  private List<UblFault> wrong() {
    return faults.isEmpty() ? misunderstood : faults;
  }

  private Optional<LongFunction<byte[]>> refusal() {
    return acknowledgement()
        .flatMap(due -> interchange.header())
        .map(header -> number -> answer(header, UblSoundness.reused(header), number));
  }

  private byte[] answer(UblHeader header, List<UblFault> why, long number) {
    return new MessageLevelResponseWriter()
        .write(
            header, why, UblPartners.agreement(partner), new UblControl(number, clock.instant()));
  }
}
