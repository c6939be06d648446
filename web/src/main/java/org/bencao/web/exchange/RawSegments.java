package org.bencao.web.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An interchange cut for the eye, by the delimiters of its own ISA (X12.5) or UNA (ISO 9735); never
 * for processing.
 */
public record RawSegments(List<RawSegment> segments) {

  private static final int ISA_ELEMENTS = 16;

  public RawSegments {
    segments = List.copyOf(segments);
  }

  /** What is neither X12 nor EDIFACT is shown line by line; lines of whatever order are linked. */
  public static RawSegments of(byte[] raw) {
    return of(raw, Optional.empty());
  }

  /** Only lines of that order are linked: a despatch or an invoice may hold several orders. */
  public static RawSegments of(byte[] raw, String order) {
    return of(raw, Optional.of(order));
  }

  private static RawSegments of(byte[] raw, Optional<String> order) {
    var text = text(raw).replaceFirst("^[\\uFEFF\\s]+(?=UN[AB])", "");
    if (text.startsWith("UNA") || text.startsWith("UNB")) {
      return new RawSegments(EdifactSegments.of(text));
    }
    int separators = text.startsWith("ISA") ? nthSeparator(text) : -1;
    if (separators < 0 || separators + 2 >= text.length()) {
      return new RawSegments(lines(text));
    }
    return new RawSegments(linked(cut(text, text.charAt(3), text.charAt(separators + 2)), order));
  }

  private static List<RawSegment> linked(List<RawSegment> cut, Optional<String> order) {
    var linked = new ArrayList<>(cut);
    DocumentLines.of(cut).stream()
        .filter(line -> line.isOf(order))
        .flatMap(line -> line.marked().stream())
        .forEach(segment -> linked.set(segment.number() - 1, segment));
    return linked;
  }

  /**
   * The segments of one document, ST to SE or UNH to UNT; an interchange may hold several.
   *
   * @param control its own control number (ST02, 0062), where it is known
   */
  public List<RawSegment> document(String type, Optional<String> control) {
    var document = new ArrayList<RawSegment>();
    boolean inside = false;
    for (var segment : segments) {
      if (segment.tag().equals("ST")) {
        inside =
            segment.element(1).equals(type) && control.map(segment.element(2)::equals).orElse(true);
      } else if (segment.tag().equals("UNH")) {
        inside =
            segment.element(2).startsWith(type)
                && control.map(segment.element(1)::equals).orElse(true);
      }
      if (inside) {
        document.add(segment);
        inside = !segment.tag().equals("SE") && !segment.tag().equals("UNT");
      }
    }
    return List.copyOf(document);
  }

  /** Without what other lines than these say. */
  public RawSegments ofLines(int first, int last) {
    return new RawSegments(
        segments.stream()
            .filter(
                segment -> segment.line() == 0 || segment.line() >= first && segment.line() <= last)
            .toList());
  }

  /** The segments of one document, or those around one segment. */
  public RawSegments between(int first, int last) {
    return new RawSegments(
        segments.stream()
            .filter(segment -> segment.number() >= first && segment.number() <= last)
            .toList());
  }

  public int first() {
    return segments.isEmpty() ? 0 : segments.get(0).number();
  }

  public int last() {
    return segments.isEmpty() ? 0 : segments.get(segments.size() - 1).number();
  }

  private static List<RawSegment> cut(String text, char separator, char terminator) {
    var segments = new ArrayList<RawSegment>();
    var between = Pattern.compile(Pattern.quote(String.valueOf(separator)));
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf(terminator, from);
      var segment = text.substring(from, end < 0 ? text.length() : end).strip();
      if (!segment.isEmpty()) {
        var parts = Arrays.asList(between.split(segment, -1));
        var elements = parts.subList(1, parts.size());
        var shown = end < 0 || terminator < ' ' ? "" : String.valueOf(terminator);
        segments.add(
            new RawSegment(segments.size() + 1, parts.get(0), elements, "" + separator, shown, 0));
      }
      from = end < 0 ? text.length() : end + 1;
    }
    return segments;
  }

  private static List<RawSegment> lines(String text) {
    var segments = new ArrayList<RawSegment>();
    text.lines()
        .forEach(
            line ->
                segments.add(new RawSegment(segments.size() + 1, "", List.of(line), "", "", 0)));
    return segments;
  }

  private static int nthSeparator(String text) {
    int at = -1;
    for (int found = 0; found < ISA_ELEMENTS; found++) {
      at = text.indexOf(text.charAt(Math.min(3, text.length() - 1)), at + 1);
      if (at < 0) {
        return -1;
      }
    }
    return at;
  }

  private static String text(byte[] raw) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException notUtf8) {
      // every byte has a character here, so that nothing the partner sent is hidden
      return new String(raw, StandardCharsets.ISO_8859_1);
    }
  }
}
