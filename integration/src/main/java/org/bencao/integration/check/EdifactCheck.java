package org.bencao.integration.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Reason;
import org.bencao.integration.format.edifact.ContrlReader;
import org.bencao.integration.format.edifact.EdifactAgreement;
import org.bencao.integration.format.edifact.EdifactHeader;
import org.bencao.integration.format.edifact.EdifactInterchange;
import org.bencao.integration.format.edifact.EdifactInterchangeReader;
import org.bencao.integration.format.edifact.EdifactMessage;
import org.bencao.integration.format.edifact.EdifactReading;
import org.bencao.integration.format.edifact.OrdersReader;

/** An EDIFACT interchange, asked in the order in which the portal asks: envelope, message. */
final class EdifactCheck {

  private static final String STANDARD = "EDIFACT";

  /** Reads one message. */
  private interface Reader {

    EdifactReading<?> read(
        EdifactMessage message, EdifactInterchange interchange, EdifactAgreement agreement);
  }

  /** The portal's own readers, by the type of the message: one for each that it takes. */
  private static final Map<String, Reader> READERS =
      Map.of("ORDERS", new OrdersReader()::read, "CONTRL", new ContrlReader()::read);

  private final Profile profile;

  EdifactCheck(Profile profile) {
    this.profile = profile;
  }

  List<Verdict> of(byte[] raw) {
    var interchange = new EdifactInterchangeReader().read(raw);
    return stop(interchange)
        .map(
            stop -> stop.ofEach(profile, interchange.messages().stream().map(EdifactMessage::type)))
        .orElseGet(
            () ->
                interchange.messages().stream()
                    .map(message -> judged(interchange, message))
                    .toList());
  }

  /** What is wrong with all of it. */
  private Optional<Verdict> stop(EdifactInterchange interchange) {
    return interchange
        .header()
        .flatMap(
            header ->
                unreachable(header).or(() -> stranger(header)).or(() -> otherIndicator(header)))
        .or(
            () ->
                interchange.envelopeFaults().stream()
                    .findFirst()
                    .map(fault -> Verdict.syntax(STANDARD, "", fault)));
  }

  /** Which element of the envelope nobody could have agreed on with the portal. */
  private static Optional<Verdict> unreachable(EdifactHeader header) {
    return Stream.of(
            Verdict.unlike("UNB02", header.sender(), EdifactAgreement.ID),
            Verdict.unlike("UNB02:2", header.senderQualifier(), EdifactAgreement.QUALIFIER),
            Verdict.unlike("UNB03", header.receiver(), EdifactAgreement.ID),
            Verdict.unlike("UNB03:2", header.receiverQualifier(), EdifactAgreement.QUALIFIER))
        .flatMap(Optional::stream)
        .findFirst()
        .map(place -> Verdict.rejected(STANDARD, "", Reason.PARTY_MISMATCH.name(), place));
  }

  private Optional<Verdict> stranger(EdifactHeader header) {
    return profile
        .agreed()
        .flatMap(
            one ->
                Stream.of(
                        Verdict.other("UNB02", header.sender(), one.theirs()),
                        Verdict.other("UNB02:2", header.senderQualifier(), one.partnerQualifier()),
                        Verdict.other("UNB03", header.receiver(), one.ours()),
                        Verdict.other("UNB03:2", header.receiverQualifier(), one.ourQualifier()))
                    .flatMap(Optional::stream)
                    .findFirst())
        .map(place -> Verdict.rejected(STANDARD, "", Reason.PARTY_MISMATCH.name(), place));
  }

  private Optional<Verdict> otherIndicator(EdifactHeader header) {
    return profile
        .test()
        .filter(agreed -> agreed != header.test())
        .map(
            agreed ->
                Verdict.rejected(
                    STANDARD,
                    "",
                    Reason.TEST_INDICATOR.name(),
                    agreed ? "UNB 0035: wanted 1, found none" : "UNB 0035: wanted none, found 1"));
  }

  private Verdict judged(EdifactInterchange interchange, EdifactMessage message) {
    var standard = STANDARD + " " + message.version();
    var type = message.type();
    if (!message.sound()) {
      return Verdict.syntax(standard, type, message.faults().get(0));
    }
    if (!profile.edifactTypes().contains(type)) {
      return Verdict.rejected(
          standard,
          type,
          Reason.NOT_AGREED.name(),
          "segment "
              + message.firstSegment()
              + " UNH: wanted one of "
              + String.join(" ", profile.edifactTypes()));
    }
    var header = interchange.header().orElseThrow();
    var reading = READERS.get(type).read(message, interchange, agreement(header));
    if (reading instanceof EdifactReading.Unreadable<?> unreadable) {
      return Verdict.unreadable(standard, type, unreadable.faults().get(0));
    }
    return profile.test().isEmpty() && header.test()
        ? Verdict.warned(
            standard, type, Reason.TEST_INDICATOR.name(), "UNB 0035: 1, for tests alone")
        : Verdict.accepted(standard, type);
  }

  /** Writers alone ask for version and language. */
  private EdifactAgreement agreement(EdifactHeader header) {
    return new EdifactAgreement(
        EdifactAgreement.D96A,
        header.receiverQualifier(),
        header.receiver(),
        header.senderQualifier(),
        header.sender(),
        header.test(),
        profile.zone(),
        Locale.ENGLISH);
  }
}
