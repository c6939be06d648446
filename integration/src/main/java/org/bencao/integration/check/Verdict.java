package org.bencao.integration.check;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /** One line, its columns apart by tabs; signs that would break it are left out. */
  String line(String path) {
    return Stream.of(path, standard, type, kind.name().toLowerCase(Locale.ROOT), reason, position)
        .map(column -> column.replaceAll("\\p{Cntrl}", " "))
        .collect(Collectors.joining("\t"));
  }
}
