package org.bencao.integration.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Reason;
import org.bencao.integration.format.x12.X12Agreement;
import org.bencao.integration.format.x12.X12Fault;
import org.bencao.integration.format.x12.X12Group;
import org.bencao.integration.format.x12.X12Header;
import org.bencao.integration.format.x12.X12Interchange;
import org.bencao.integration.format.x12.X12InterchangeReader;
import org.bencao.integration.format.x12.X12Message;
import org.bencao.integration.format.x12.X12Reading;

/** An X12 interchange, asked in the order in which the portal asks: envelope, group, message. */
final class X12Check {

  private static final String STANDARD = "X12";

  private final Profile profile;

  X12Check(Profile profile) {
    this.profile = profile;
  }

  List<Verdict> of(byte[] raw) {
    // as the portal reads every interchange
    var interchange = new X12InterchangeReader().read(raw, StandardCharsets.ISO_8859_1);
    var stop = stop(interchange);
    if (stop.isPresent()) {
      return stop.get()
          .ofEach(
              profile,
              interchange.groups().stream()
                  .flatMap(group -> group.messages().stream())
                  .map(X12Message::type));
    }
    var verdicts = new ArrayList<Verdict>();
    for (var group : interchange.groups()) {
      group.messages().forEach(message -> verdicts.add(judged(interchange, group, message)));
      if (group.messages().isEmpty() && !group.sound()) {
        verdicts.add(Verdict.syntax(standard(group), "", group.faults().get(0)));
      }
    }
    return verdicts;
  }

  /** What is wrong with all of it. */
  private Optional<Verdict> stop(X12Interchange interchange) {
    var fault = interchange.envelopeFaults().stream().findFirst();
    return interchange
        .header()
        .flatMap(
            header ->
                unreachable(header).or(() -> stranger(header)).or(() -> otherIndicator(header)))
        .or(() -> fault.map(one -> Verdict.syntax(STANDARD, "", one)))
        .or(() -> withoutMessage(interchange));
  }

  private static Optional<Verdict> withoutMessage(X12Interchange interchange) {
    return interchange.groups().stream().anyMatch(group -> !group.messages().isEmpty())
        ? Optional.empty()
        : Optional.of(
            interchange.groups().stream()
                .flatMap(group -> group.faults().stream())
                .findFirst()
                .map(fault -> Verdict.syntax(STANDARD, "", fault))
                .orElseGet(
                    () ->
                        Verdict.rejected(
                            STANDARD,
                            "",
                            Reason.SYNTAX.name(),
                            "segment 2 GS: wanted at least one group")));
  }

  /** Which element of the envelope nobody could have agreed on with the portal. */
  private static Optional<Verdict> unreachable(X12Header header) {
    return Stream.of(
            Verdict.unlike("ISA05", header.senderQualifier(), X12Agreement.QUALIFIER),
            Verdict.unlike("ISA06", header.senderId(), X12Agreement.ID),
            Verdict.unlike("ISA07", header.receiverQualifier(), X12Agreement.QUALIFIER),
            Verdict.unlike("ISA08", header.receiverId(), X12Agreement.ID))
        .flatMap(Optional::stream)
        .findFirst()
        .map(place -> Verdict.rejected(STANDARD, "", Reason.PARTY_MISMATCH.name(), place));
  }

  private Optional<Verdict> stranger(X12Header header) {
    return profile
        .agreed()
        .flatMap(
            one ->
                Stream.of(
                        Verdict.other("ISA05", header.senderQualifier(), one.partnerQualifier()),
                        Verdict.other("ISA06", header.senderId(), one.theirs()),
                        Verdict.other("ISA07", header.receiverQualifier(), one.ourQualifier()),
                        Verdict.other("ISA08", header.receiverId(), one.ours()))
                    .flatMap(Optional::stream)
                    .findFirst())
        .map(place -> Verdict.rejected(STANDARD, "", Reason.PARTY_MISMATCH.name(), place));
  }

  private Optional<Verdict> otherIndicator(X12Header header) {
    return profile
        .test()
        .filter(agreed -> agreed != header.test())
        .map(
            agreed ->
                Verdict.rejected(
                    STANDARD,
                    "",
                    Reason.TEST_INDICATOR.name(),
                    agreed ? "ISA15: wanted T, found P" : "ISA15: wanted P, found T"));
  }

  private static String standard(X12Group group) {
    return STANDARD + " " + group.version();
  }

  private Verdict judged(X12Interchange interchange, X12Group group, X12Message message) {
    var type = message.type();
    if (!group.sound()) {
      return Verdict.syntax(standard(group), type, group.faults().get(0));
    }
    if (!message.sound()) {
      return Verdict.syntax(standard(group), type, message.faults().get(0));
    }
    if (!profile.types().contains(type)) {
      return Verdict.rejected(
          standard(group),
          type,
          Reason.NOT_AGREED.name(),
          "segment "
              + message.firstSegment()
              + " ST01: wanted one of "
              + String.join(" ", profile.types()));
    }
    var header = interchange.header().orElseThrow();
    return understood(
        standard(group), type, header, X12Readers.read(message, interchange, agreement(header)));
  }

  /** Writers alone ask for the version. */
  private X12Agreement agreement(X12Header header) {
    return new X12Agreement(
        "004010",
        header.receiverQualifier(),
        header.receiverId(),
        header.senderQualifier(),
        header.senderId(),
        header.test(),
        profile.zone(),
        profile.bp(),
        false,
        Optional.empty(),
        Locale.ENGLISH);
  }

  private Verdict understood(
      String standard, String type, X12Header header, X12Reading<?> reading) {
    if (reading instanceof X12Reading.Unreadable<?> unreadable) {
      return Verdict.unreadable(standard, type, unreadable.faults().get(0));
    }
    return profile.test().isEmpty() && header.test()
        ? Verdict.warned(standard, type, Reason.TEST_INDICATOR.name(), "ISA15: T, for tests alone")
        : Verdict.accepted(standard, type);
  }

  /** Segment and element with what was wanted there, and what was found. */
  private static String place(X12Fault fault) {
    return "segment "
        + fault.segmentPosition()
        + " "
        + fault.segmentTag()
        + (fault.element() == 0 ? "" : String.format(Locale.ROOT, "%02d", fault.element()))
        + ": wanted "
        + fault.expected().name().toLowerCase(Locale.ROOT).replace('_', ' ')
        + fault.badValue().map(value -> ", found " + value).orElse("");
  }
}
