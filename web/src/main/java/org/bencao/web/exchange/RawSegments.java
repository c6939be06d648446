package org.bencao.web.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An interchange cut for the eye, by the delimiters of its own ISA (X12.5); never for processing.
 */
public record RawSegments(List<RawSegment> segments) {

  private static final int ISA_ELEMENTS = 16;

  public RawSegments {
    segments = List.copyOf(segments);
  }

  /** What is not X12 is shown line by line. */
  public static RawSegments of(byte[] raw) {
    var text = text(raw);
    int separators = text.startsWith("ISA") ? nthSeparator(text) : -1;
    if (separators < 0 || separators + 2 >= text.length()) {
      return new RawSegments(lines(text));
    }
    return new RawSegments(cut(text, text.charAt(3), text.charAt(separators + 2)));
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
    int line = 0;
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf(terminator, from);
      var segment = text.substring(from, end < 0 ? text.length() : end).strip();
      if (!segment.isEmpty()) {
        var parts = Arrays.asList(segment.split(java.util.regex.Pattern.quote("" + separator), -1));
        line = line(parts, line);
        var elements = parts.subList(1, parts.size());
        var shown = end < 0 || terminator < ' ' ? "" : String.valueOf(terminator);
        segments.add(
            new RawSegment(
                segments.size() + 1, parts.get(0), elements, "" + separator, shown, line));
      }
      from = end < 0 ? text.length() : end + 1;
    }
    return segments;
  }

  /** A line begins with its PO1 and ends where the summary or the document ends. */
  private static int line(List<String> parts, int line) {
    return switch (parts.get(0)) {
      case "PO1" ->
          parts.size() > 1 && parts.get(1).matches("\\d{1,6}") ? Integer.parseInt(parts.get(1)) : 0;
      case "ST", "CTT", "SE" -> 0;
      default -> line;
    };
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
