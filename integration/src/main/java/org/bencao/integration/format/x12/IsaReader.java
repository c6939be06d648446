package org.bencao.integration.format.x12;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bencao.integration.format.Expected;

/**
 * Reads the ISA segment, which has a fixed length and declares its own separators (X12.5).
 *
 * <p>A trimmed or otherwise wrong ISA is still read for its parties and control number where that
 * is possible, so that its sender can be told; the interchange itself is then not looked at.
 */
final class IsaReader {

  static final int LENGTH = 106;

  private static final int ELEMENTS = 16;

  /** No ISA is longer than this, however wrong it is. */
  private static final int LOOK = 300;

  /** Offsets of the element separators in an ISA of the right length. */
  private static final List<Integer> SEPARATORS =
      List.of(3, 6, 17, 20, 31, 34, 50, 53, 69, 76, 81, 83, 89, 99, 101, 103);

  /**
   * What was read.
   *
   * @param fault why the groups cannot be looked at
   */
  record Isa(Optional<X12Header> header, X12Delimiters delimiters, Optional<X12Fault> fault) {}

  private IsaReader() {}

  static Isa read(String text) {
    if (!text.startsWith("ISA") || text.length() < 4) {
      return unreadable(text);
    }
    var separator = text.charAt(3);
    return fixed(text, separator) ? strict(text) : trimmed(text, separator);
  }

  private static boolean fixed(String text, char separator) {
    return text.length() >= LENGTH
        && SEPARATORS.stream().allMatch(offset -> text.charAt(offset) == separator);
  }

  private static Isa strict(String text) {
    var delimiters = new X12Delimiters(text.charAt(3), text.charAt(104), text.charAt(105));
    var elements = List.of(text.substring(0, 104).split(quoted(delimiters.element()), -1));
    // a separator inside an element makes more of them
    if (elements.size() != ELEMENTS + 1 || !delimiters.usable()) {
      return new Isa(header(elements), delimiters, fault("026", text, Expected.SEPARATORS));
    }
    return new Isa(header(elements), delimiters, wrongElement(elements));
  }

  private static Isa trimmed(String text, char separator) {
    if (Character.isLetterOrDigit(separator) || separator <= ' ') {
      return unreadable(text);
    }
    var start = text.substring(0, Math.min(text.length(), LOOK));
    var elements = List.of(start.split(quoted(separator), ELEMENTS + 1));
    return new Isa(
        header(elements), X12Delimiters.DEFAULT, fault("022", text, Expected.ISA_HEADER));
  }

  private static Isa unreadable(String text) {
    return new Isa(
        Optional.empty(), X12Delimiters.DEFAULT, fault("022", text, Expected.ISA_HEADER));
  }

  /** Only when both parties and the control number are there. */
  private static Optional<X12Header> header(List<String> elements) {
    if (elements.size() < ELEMENTS) {
      return Optional.empty();
    }
    var e = elements.stream().map(String::strip).toList();
    if (e.get(6).isEmpty() || e.get(8).isEmpty() || !e.get(13).matches("[0-9]{1,9}")) {
      return Optional.empty();
    }
    return Optional.of(
        new X12Header(
            e.get(5),
            e.get(6),
            e.get(7),
            e.get(8),
            e.get(9),
            e.get(10),
            e.get(12),
            e.get(13),
            e.get(14).equals("1"),
            e.size() > 15 && e.get(15).startsWith("T")));
  }

  private static Optional<X12Fault> wrongElement(List<String> e) {
    if (!e.get(13).matches("[0-9]{9}")) {
      return element(13, "018", e, Expected.CONTROL_NUMBER);
    }
    if (!e.get(9).matches("[0-9]{6}")) {
      return element(9, "014", e, Expected.DATE);
    }
    if (!e.get(10).matches("[0-9]{4}")) {
      return element(10, "015", e, Expected.TIME);
    }
    if (!e.get(12).matches("00401|00501")) {
      return element(12, "017", e, Expected.VERSION_AGREED);
    }
    if (!e.get(14).matches("[01]")) {
      return element(14, "019", e, Expected.CODE);
    }
    if (!e.get(15).matches("[PT]")) {
      return element(15, "020", e, Expected.CODE);
    }
    if (e.get(6).isBlank()) {
      return element(6, "006", e, Expected.ELEMENT_PRESENT);
    }
    return e.get(8).isBlank() ? element(8, "008", e, Expected.ELEMENT_PRESENT) : Optional.empty();
  }

  private static Optional<X12Fault> element(
      int element, String code, List<String> elements, Expected expected) {
    return Optional.of(
        new X12Fault(
            X12Fault.Level.INTERCHANGE,
            "ISA",
            1,
            0,
            element,
            0,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(code),
            Optional.of(elements.get(element).strip()),
            expected));
  }

  private static Optional<X12Fault> fault(String code, String text, Expected expected) {
    var start = text.substring(0, Math.min(text.length(), LENGTH));
    return Optional.of(
        X12Fault.envelope(X12Fault.Level.INTERCHANGE, "ISA", 1, code, start, expected));
  }

  private static String quoted(char separator) {
    return Pattern.quote(String.valueOf(separator));
  }
}
