package org.bencao.integration.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.Reason;
import org.bencao.integration.format.ubl.MessageLevelResponseReader;
import org.bencao.integration.format.ubl.PeppolRules;
import org.bencao.integration.format.ubl.UblAgreement;
import org.bencao.integration.format.ubl.UblHeader;
import org.bencao.integration.format.ubl.UblInterchange;
import org.bencao.integration.format.ubl.UblInterchangeReader;
import org.bencao.integration.format.ubl.UblOrderReader;
import org.bencao.integration.format.ubl.UblReading;
import org.bencao.integration.format.ubl.UblSoundness;
import org.bencao.integration.format.ubl.UblType;

/** A UBL document, asked in the order in which the portal asks: file, kind, rules, meaning. */
final class UblCheck {

  private static final String STANDARD = "UBL";
  private static final String NEWEST = PeppolRules.VERSIONS.get(PeppolRules.VERSIONS.size() - 1);

  private final Profile profile;
  private final String rules;

  UblCheck(Profile profile) {
    this.profile = profile;
    this.rules = profile.agreed().map(Agreed::version).orElse(NEWEST);
  }

  /** None where it is an XML document of another kind. */
  Optional<List<Verdict>> of(byte[] raw) {
    var interchange = new UblInterchangeReader().read(raw);
    return interchange.isUbl() || interchange.document().isEmpty()
        ? Optional.of(List.of(judged(interchange)))
        : Optional.empty();
  }

  private Verdict judged(UblInterchange interchange) {
    var type = interchange.type();
    if (interchange.document().isEmpty()) {
      return Verdict.syntax("XML", type, interchange.faults().get(0));
    }
    if (profile.ublTypes().isEmpty() || !UblSoundness.isTaken(interchange)) {
      return Verdict.rejected(
          STANDARD,
          type,
          Reason.NOT_AGREED.name(),
          "CustomizationID: wanted one of "
              + profile.ublTypes().stream()
                  .map(UblType::element)
                  .sorted()
                  .collect(Collectors.joining(" ")));
    }
    if (!interchange.faults().isEmpty()) {
      return Verdict.syntax(STANDARD, type, interchange.faults().get(0));
    }
    var standard = STANDARD + " " + rules;
    // rules are dear
    var stranger = interchange.header().flatMap(this::stranger);
    if (stranger.isPresent()) {
      return Verdict.rejected(
          standard, type, Reason.PARTY_MISMATCH.name(), "EndpointID: " + stranger.get());
    }
    var broken = UblSoundness.faults(interchange, rules);
    if (!broken.isEmpty()) {
      return broken.get(0).isOfRules()
          ? Verdict.rule(standard, type, broken.get(0))
          : Verdict.syntax(standard, type, broken.get(0));
    }
    var header = interchange.header().orElseThrow();
    if (!header.senderScheme().matches("[0-9]{4}")) {
      return Verdict.rejected(
          standard,
          type,
          Reason.PARTY_MISMATCH.name(),
          "EndpointID: wanted a scheme of four digits, found " + header.senderScheme());
    }
    var reading = read(interchange, agreement(header));
    return reading.misunderstood().isEmpty()
        ? Verdict.accepted(standard, type)
        : Verdict.unreadable(standard, type, reading.misunderstood().get(0));
  }

  /** A document without an envelope may name no receiver: its place says who that is. */
  private Optional<String> stranger(UblHeader header) {
    return profile
        .agreed()
        .flatMap(
            one ->
                Stream.of(
                        Verdict.other("sender", header.senderScheme(), one.partnerQualifier()),
                        Verdict.other("sender", header.sender(), one.theirs()),
                        header
                            .receiver()
                            .flatMap(
                                known ->
                                    Verdict.other("receiver", known.scheme(), one.ourQualifier())),
                        header
                            .receiver()
                            .flatMap(known -> Verdict.other("receiver", known.id(), one.ours())))
                    .flatMap(Optional::stream)
                    .findFirst());
  }

  private static UblReading<?> read(UblInterchange interchange, UblAgreement agreement) {
    return interchange.type().equals(UblType.ORDER.element())
        ? new UblOrderReader().read(interchange, agreement)
        : new MessageLevelResponseReader().read(interchange, agreement);
  }

  /** Writers alone ask for the language; who is meant where no receiver is named, nobody asks. */
  private UblAgreement agreement(UblHeader header) {
    var receiver =
        header.receiver().orElse(new UblHeader.Receiver(header.senderScheme(), header.sender()));
    return new UblAgreement(
        rules,
        receiver.scheme(),
        receiver.id(),
        header.senderScheme(),
        header.sender(),
        profile.zone(),
        Locale.ENGLISH);
  }
}
