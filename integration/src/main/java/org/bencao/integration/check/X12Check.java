package org.bencao.integration.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bencao.common.Reason;
import org.bencao.integration.format.x12.Expected;
import org.bencao.integration.format.x12.X12Agreement;
import org.bencao.integration.format.x12.X12Fault;
import org.bencao.integration.format.x12.X12Group;
import org.bencao.integration.format.x12.X12Header;
import org.bencao.integration.format.x12.X12Interchange;
import org.bencao.integration.format.x12.X12InterchangeReader;
import org.bencao.integration.format.x12.X12Message;
import org.bencao.integration.format.x12.X12Reading;

/** An X12 interchange: each message is read as the portal reads it. */
final class X12Check {

  private static final String STANDARD = "X12";
  private static final String USUAL_VERSION = "004010";
  private static final Set<Expected> NOT_AGREED =
      EnumSet.of(Expected.VERSION_AGREED, Expected.TYPE_AGREED);

  private final Profile profile;

  X12Check(Profile profile) {
    this.profile = profile;
  }

  List<Verdict> of(byte[] raw) {
    var interchange = new X12InterchangeReader().read(raw, profile.charset());
    if (!interchange.sound()) {
      return List.of(
          Verdict.rejected(
              STANDARD,
              "",
              Reason.SYNTAX.name(),
              interchange.envelopeFaults().stream()
                  .findFirst()
                  .map(X12Check::place)
                  .orElse("no ISA")));
    }
    var unreachable = interchange.header().flatMap(X12Check::unreachable);
    if (unreachable.isPresent()) {
      return List.of(
          Verdict.rejected(STANDARD, "", Reason.PARTY_MISMATCH.name(), unreachable.get()));
    }
    var verdicts = new ArrayList<Verdict>();
    for (var group : interchange.groups()) {
      if (group.messages().isEmpty()) {
        verdicts.add(broken(group, ""));
      }
      group.messages().forEach(message -> verdicts.add(judged(interchange, group, message)));
    }
    if (verdicts.isEmpty() && interchange.acknowledgements().isEmpty()) {
      verdicts.add(
          Verdict.rejected(STANDARD, "", Reason.SYNTAX.name(), "no message in the interchange"));
    }
    interchange.acknowledgements().forEach(any -> verdicts.add(Verdict.accepted(STANDARD, "TA1")));
    return verdicts;
  }

  /** Which element of the envelope nobody could have agreed on with the portal. */
  private static Optional<String> unreachable(X12Header header) {
    return Stream.of(
            unlike("ISA05", header.senderQualifier(), X12Agreement.QUALIFIER),
            unlike("ISA06", header.senderId(), X12Agreement.ID),
            unlike("ISA07", header.receiverQualifier(), X12Agreement.QUALIFIER),
            unlike("ISA08", header.receiverId(), X12Agreement.ID))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> unlike(String element, String value, Pattern form) {
    return form.matcher(value).matches()
        ? Optional.empty()
        : Optional.of(element + ": wanted what matches " + form + ", found " + value);
  }

  private static Verdict broken(X12Group group, String type) {
    var fault = group.faults().stream().findFirst();
    var reason =
        fault.map(X12Fault::expected).filter(NOT_AGREED::contains).isPresent()
            ? Reason.NOT_AGREED
            : Reason.SYNTAX;
    return Verdict.rejected(
        standard(group),
        type,
        reason.name(),
        fault.map(X12Check::place).orElse("no message in the group"));
  }

  private static String standard(X12Group group) {
    return STANDARD + " " + group.version();
  }

  private Verdict judged(X12Interchange interchange, X12Group group, X12Message message) {
    var type = message.type();
    if (!group.sound()) {
      return broken(group, type);
    }
    var version = version(group);
    if (version.isEmpty()) {
      return Verdict.rejected(
          standard(group), type, Reason.NOT_AGREED.name(), "GS08: version " + group.version());
    }
    if (!message.sound()) {
      var fault = message.faults().get(0);
      var reason = X12Readers.knows(type) ? Reason.SYNTAX : Reason.NOT_AGREED;
      return Verdict.rejected(standard(group), type, reason.name(), place(fault));
    }
    var header = interchange.header().orElseThrow();
    return X12Readers.read(message, interchange, agreement(header, version.get()))
        .map(reading -> understood(group, type, header, reading))
        .orElseGet(
            () ->
                Verdict.rejected(
                    standard(group),
                    type,
                    Reason.NOT_AGREED.name(),
                    "ST01: the portal takes no " + type));
  }

  /** The one that was agreed; without an agreement one of those that the portal knows. */
  private Optional<String> version(X12Group group) {
    return List.of(USUAL_VERSION, "005010").stream()
        .filter(one -> group.version().startsWith(one))
        .filter(one -> profile.version().map(one::equals).orElse(true))
        .findFirst();
  }

  private X12Agreement agreement(X12Header header, String version) {
    var usual =
        X12Agreement.of(
            header.receiverQualifier(),
            header.receiverId(),
            header.senderQualifier(),
            header.senderId(),
            header.test(),
            profile.zone());
    return new X12Agreement(
        version,
        usual.ourQualifier(),
        usual.ourId(),
        usual.partnerQualifier(),
        usual.partnerId(),
        usual.test(),
        usual.partnerZone(),
        usual.bpMeans(),
        usual.askAcknowledgement(),
        profile.currency());
  }

  private Verdict understood(X12Group group, String type, X12Header header, X12Reading<?> reading) {
    if (reading instanceof X12Reading.Unreadable<?> unreadable) {
      return Verdict.rejected(
          standard(group), type, Reason.UNREADABLE.name(), place(unreadable.faults().get(0)));
    }
    if (profile.test().filter(agreed -> agreed != header.test()).isPresent()) {
      return Verdict.rejected(
          standard(group),
          type,
          Reason.TEST_INDICATOR.name(),
          "ISA15: " + (header.test() ? "T" : "P"));
    }
    return profile.test().isEmpty() && header.test()
        ? Verdict.warned(
            standard(group), type, Reason.TEST_INDICATOR.name(), "ISA15: T, for tests alone")
        : Verdict.accepted(standard(group), type);
  }

  /** Segment and element with what was wanted there, and what was found. */
  private static String place(X12Fault fault) {
    return "segment "
        + fault.segmentPosition()
        + " "
        + fault.segmentTag()
        + (fault.element() == 0 ? "" : String.format("%02d", fault.element()))
        + ": wanted "
        + fault.expected().name().toLowerCase(Locale.ROOT).replace('_', ' ')
        + fault.badValue().map(value -> ", found " + value).orElse("");
  }
}
