package org.bencao.integration.format.x12;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bencao.integration.format.Cut;

/** Collects the segments between ST and SE, in characters that X12 can carry. */
final class SegmentWriter {

  /** Letters that no decomposition takes apart. */
  private static final Map<Character, String> LETTERS =
      Map.of(
          'Æ', "AE", 'Ø', "O", 'Œ', "OE", 'Ł', "L", 'Đ', "D", 'Þ', "TH", 'Ð', "D", '–', "-", '’',
          "'");

  private final List<String> segments = new ArrayList<>();
  private final boolean basic;

  /** In the basic characters of X12. */
  SegmentWriter() {
    this.basic = true;
  }

  /** In the characters that are agreed. */
  SegmentWriter(X12Agreement agreement) {
    this.basic = agreement.charset().equals(StandardCharsets.US_ASCII);
  }

  List<String> segments() {
    return Collections.unmodifiableList(segments);
  }

  /** A segment without the empty elements at its end. */
  void segment(String tag, String... elements) {
    segments.add(joined(tag, List.of(elements)));
  }

  void segment(String tag, List<String> elements) {
    segments.add(joined(tag, elements));
  }

  /** Nothing at all when all elements are empty. */
  void segmentIfAny(String tag, String... elements) {
    var segment = joined(tag, List.of(elements));
    if (!segment.equals(tag)) {
      segments.add(segment);
    }
  }

  /** Words that people read: as they are where every character may be written. */
  String told(String text, int most) {
    if (basic) {
      return words(text, most);
    }
    var plain = new StringBuilder();
    text.codePoints().forEach(c -> plain.append(isSeparator(c) ? " " : Character.toString(c)));
    return Cut.to(plain.toString().strip().replaceAll(" +", " "), most).strip();
  }

  /** Half a letter is none. */
  private static boolean isSeparator(int c) {
    return c <= '~' && !carried((char) c)
        || Character.isISOControl(c)
        || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  /**
   * Words in capitals of the basic set and the signs of the extended one; never a question mark.
   */
  String words(String text, int most) {
    var plain = new StringBuilder();
    var capitals = Normalizer.normalize(text, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
    for (var c : capitals.toCharArray()) {
      plain.append(LETTERS.getOrDefault(c, carried(c) ? String.valueOf(c) : gap(c)));
    }
    var clean = plain.toString().strip().replaceAll(" +", " ");
    return clean.substring(0, Math.min(clean.length(), most)).strip();
  }

  /** An identifier as it is, or none: one that had to be changed would name something else. */
  Optional<String> identifier(Optional<String> text, int most) {
    return text.filter(
        id ->
            id.length() <= most
                && id.chars().allMatch(c -> carried((char) c))
                && id.equals(id.strip()));
  }

  String required(String name, String text, int most) {
    return identifier(Optional.of(text), most)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    name + ": found " + text + ", wanted " + most + " X12 characters at most"));
  }

  /** A number of at most so many digits; one that had to be rounded would be another. */
  static String number(String name, BigDecimal value, int most) {
    var text = number(value);
    if (text.replaceAll("[-.]", "").length() > most) {
      throw new IllegalArgumentException(
          name + ": found " + text + ", wanted " + most + " digits at most");
    }
    return text;
  }

  static String number(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  static String date(LocalDate date) {
    return date.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  /** Whether it can be said again as it is, by us. */
  static boolean carries(String text) {
    return text.chars().allMatch(c -> carried((char) c)) && text.equals(text.strip());
  }

  /** Printable ASCII but for our separators, the repetition separator of 005010 among them. */
  private static boolean carried(char c) {
    return c >= ' ' && c <= '}' && c != '*' && c != '>' && c != '^';
  }

  /** A separator or a blank leaves a gap, anything else (an accent, a foreign letter) nothing. */
  private static String gap(char c) {
    return c <= '~' || Character.isWhitespace(c) ? " " : "";
  }

  private static String joined(String tag, List<String> elements) {
    var last = elements.size();
    while (last > 0 && elements.get(last - 1).isEmpty()) {
      last--;
    }
    var text = new StringBuilder(tag);
    for (var element : elements.subList(0, last)) {
      text.append(X12Delimiters.DEFAULT.element()).append(element);
    }
    return text.toString();
  }
}
