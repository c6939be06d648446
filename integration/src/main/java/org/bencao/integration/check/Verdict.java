package org.bencao.integration.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.Reason;
import org.bencao.integration.format.Fault;
import org.bencao.integration.format.ubl.UblFault;

/**
 * What the portal would say of one document.
 *
 * @param standard with its version, or what the bytes seem to be
 * @param type of the message; empty where there is none
 * @param reason code of the portal's catalogue; empty where it is accepted
 * @param position where, and what was wanted there; empty where it is accepted
 */
public record Verdict(String standard, String type, Kind kind, String reason, String position) {

  /** How it ends. */
  public enum Kind {
    ACCEPTED,
    /** It would be taken, and somebody would be told of it. */
    WARNED,
    REJECTED
  }

  static Verdict accepted(String standard, String type) {
    return new Verdict(standard, type, Kind.ACCEPTED, "", "");
  }

  static Verdict warned(String standard, String type, String reason, String position) {
    return new Verdict(standard, type, Kind.WARNED, reason, position);
  }

  static Verdict rejected(String standard, String type, String reason, String position) {
    return new Verdict(standard, type, Kind.REJECTED, reason, position);
  }

  /**
   * What is wrong with a whole interchange is wrong with each of its messages: one partner is told
   * so by type, everybody else once.
   */
  List<Verdict> ofEach(Profile profile, Stream<String> types) {
    var each =
        types.distinct().map(one -> new Verdict(standard, one, kind, reason, position)).toList();
    return profile.agreed().isEmpty() || each.isEmpty() ? List.of(this) : each;
  }

  /** One line, its columns apart by tabs; signs that would break it are left out. */
  String line(String path) {
    return Stream.of(path, standard, type, kind.name().toLowerCase(Locale.ROOT), reason, position)
        .map(column -> column.replaceAll("\\p{Cntrl}", " "))
        .collect(Collectors.joining("\t"));
  }

  /** Rejected for its syntax, where the fault lies. */
  static Verdict syntax(String standard, String type, Fault fault) {
    return rejected(standard, type, Reason.SYNTAX.name(), place(fault));
  }

  /** Rejected by a rule of the standard, in its words. */
  static Verdict rule(String standard, String type, UblFault fault) {
    return rejected(
        standard,
        type,
        Reason.STANDARD_RULE.name(),
        "line " + fault.line() + " " + fault.path() + ": " + fault.rule().orElse(""));
  }

  /** Rejected because its content cannot be understood. */
  static Verdict unreadable(String standard, String type, Fault fault) {
    return rejected(standard, type, Reason.UNREADABLE.name(), place(fault));
  }

  /** Which element of an envelope has a form that nobody could have agreed on. */
  static Optional<String> unlike(String element, String value, Pattern form) {
    return form.matcher(value).matches()
        ? Optional.empty()
        : Optional.of(element + ": wanted what matches " + form + ", found " + value);
  }

  /** Which element names somebody else than was agreed. */
  static Optional<String> other(String element, String value, String agreed) {
    return value.equals(agreed)
        ? Optional.empty()
        : Optional.of(element + ": wanted " + agreed + ", found " + value);
  }

  /** Segment, element and component with what was wanted there, and what was found. */
  private static String place(Fault fault) {
    return "segment "
        + fault.segmentPosition()
        + " "
        + fault.segmentTag()
        + (fault.place() == 0 ? "" : String.format(Locale.ROOT, "%02d", fault.place()))
        + (fault.component() > 1 ? ":" + fault.component() : "")
        + ": wanted "
        + fault.expected().name().toLowerCase(Locale.ROOT).replace('_', ' ')
        + fault.badValue().map(value -> ", found " + value).orElse("");
  }
}
