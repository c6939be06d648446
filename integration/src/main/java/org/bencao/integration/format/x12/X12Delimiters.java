package org.bencao.integration.format.x12;

import java.util.List;
import java.util.regex.Pattern;

/** The separators that the ISA of an interchange declares. */
public record X12Delimiters(char element, char component, char segment) {

  /** Ours. */
  public static final X12Delimiters DEFAULT = new X12Delimiters('*', '>', '~');

  /** Elements of a segment, the tag first. */
  List<String> split(String segment) {
    return List.of(segment.split(Pattern.quote(String.valueOf(element)), -1));
  }

  boolean usable() {
    return element != component
        && element != segment
        && component != segment
        && separator(element)
        && separator(component)
        && (separator(segment) || segment == '\n' || segment == '\r');
  }

  private static boolean separator(char c) {
    return c > ' ' && c < 127 && !Character.isLetterOrDigit(c) || c >= 0x1C && c <= 0x1F;
  }
}
