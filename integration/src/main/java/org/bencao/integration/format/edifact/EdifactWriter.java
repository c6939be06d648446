package org.bencao.integration.format.edifact;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bencao.integration.format.Cut;

/** Writes one message into an interchange of its own, from us to the partner. */
final class EdifactWriter {

  private static final EdifactDelimiters MARKS = EdifactDelimiters.DEFAULT;

  private final EdifactAgreement agreement;
  private final List<String> segments = new ArrayList<>();

  EdifactWriter(EdifactAgreement agreement) {
    this.agreement = agreement;
  }

  /** Components of one element, those at the end left out where they are empty. */
  static List<String> of(String... components) {
    return List.of(components);
  }

  /** A segment without the empty elements at its end. */
  @SafeVarargs
  final void segment(String tag, List<String>... elements) {
    var all = new ArrayList<List<String>>();
    for (var element : elements) {
      all.add(element);
    }
    segment(tag, all);
  }

  void segment(String tag, List<List<String>> elements) {
    var text = new StringBuilder(tag);
    int last = elements.size();
    while (last > 0 && isEmpty(elements.get(last - 1))) {
      last--;
    }
    for (var element : elements.subList(0, last)) {
      text.append(MARKS.element()).append(joined(element));
    }
    segments.add(text.toString());
  }

  private static boolean isEmpty(List<String> components) {
    return components.stream().allMatch(String::isEmpty);
  }

  private static String joined(List<String> components) {
    int last = components.size();
    while (last > 0 && components.get(last - 1).isEmpty()) {
      last--;
    }
    return String.join(
        String.valueOf(MARKS.component()),
        components.subList(0, last).stream().map(MARKS::released).toList());
  }

  /** An identifier as it is, or none: one that had to be changed would name something else. */
  Optional<String> identifier(Optional<String> text, int most) {
    return text.filter(
        id ->
            id.length() <= most
                && id.equals(id.strip())
                && id.codePoints().allMatch(this::carried));
  }

  /** Whether it can be said again as it is, whatever letters are agreed on. */
  static boolean carries(String text) {
    return text.equals(text.strip()) && text.chars().allMatch(c -> c >= ' ' && c < 0x7F);
  }

  String required(String name, String text, int most) {
    return identifier(Optional.of(text), most)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    name + ": found " + text + ", wanted " + most + " characters at most"));
  }

  /** Words that people read; what the character set does not have is left out. */
  String told(String text, int most) {
    var plain = new StringBuilder();
    text.codePoints().forEach(c -> plain.append(carried(c) ? Character.toString(c) : gap(c)));
    return Cut.to(plain.toString().strip().replaceAll(" +", " "), most).strip();
  }

  private static String gap(int c) {
    return Character.isWhitespace(c) ? " " : "";
  }

  private boolean carried(int c) {
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return c >= ' ' && c < 0x7F || c >= 0xA0 && !half && (!agreement.isLatin() || c <= 0xFF);
  }

  static String number(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /** DTM of a day. */
  void day(String kind, LocalDate day) {
    segment("DTM", of(kind, day.format(DateTimeFormatter.BASIC_ISO_DATE), "102"));
  }

  /** DTM of a minute, in the partner's own time. */
  void minute(String kind, Instant at) {
    segment("DTM", of(kind, at(at, "yyyyMMddHHmm"), "203"));
  }

  private String at(Instant at, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withZone(agreement.partnerZone())
        .format(at);
  }

  /** How long the message is by now, UNH among it. */
  int count() {
    return segments.size() + 1;
  }

  /**
   * The bytes of the interchange.
   *
   * @param subset EANCOM's name of the message's version (0057); none where there is none
   */
  byte[] interchange(
      String type, String version, String subset, boolean ask, EdifactControl control) {
    var number = String.format(Locale.ROOT, "%08d", control.interchange());
    var body = List.copyOf(segments);
    segments.clear();
    segment(
        "UNB",
        of(agreement.isLatin() ? "UNOC" : "UNOW", agreement.isLatin() ? "3" : "4"),
        of(agreement.ourId(), agreement.ourQualifier()),
        of(agreement.partnerId(), agreement.partnerQualifier()),
        of(at(control.at(), agreement.isLatin() ? "yyMMdd" : "yyyyMMdd"), at(control.at(), "HHmm")),
        of(number),
        of(""),
        of(type),
        of(""),
        of(ask ? "1" : ""),
        of(""),
        of(agreement.test() ? "1" : ""));
    segment("UNH", of("1"), of(type, version.substring(0, 1), version.substring(1), "UN", subset));
    segments.addAll(body);
    segment("UNT", of(Integer.toString(body.size() + 2)), of("1"));
    segment("UNZ", of("1"), of(number));
    var text = new StringBuilder(MARKS.advice()).append('\n');
    segments.forEach(one -> text.append(one).append(MARKS.terminator()).append('\n'));
    return text.toString().getBytes(charset());
  }

  private Charset charset() {
    return agreement.isLatin() ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
  }
}
