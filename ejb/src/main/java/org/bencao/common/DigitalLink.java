package org.bencao.common;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a GS1 Digital Link of a trade item: /01/…/10/…/21/…?17=… behind any host and path. */
final class DigitalLink {

  private static final Pattern LINK =
      Pattern.compile("(?i)https?://[^/?#]+([^?#]*)(?:\\?([^#]*))?(?:#.*)?");
  private static final Pattern ENCODED = Pattern.compile("(?:[^%]++|%[0-9A-Fa-f]{2})*+");
  // variant, third-party serial, lot, serial (Digital Link URI syntax 4.9)
  private static final Set<String> QUALIFIERS = Set.of("22", "235", "10", "21");

  private final Year seenFrom;
  private Optional<Gs1Elements> found = Optional.of(Gs1Elements.NONE);

  private DigitalLink(Year seenFrom) {
    this.seenFrom = seenFrom;
  }

  static boolean isLink(String text) {
    return LINK.matcher(text).matches();
  }

  static Optional<Gs1Elements> read(String text, Year seenFrom) {
    var link = LINK.matcher(text);
    if (!link.matches() || !ENCODED.matcher(text).matches()) {
      return Optional.empty();
    }
    var reading = new DigitalLink(seenFrom);
    reading.path(parts(link.group(1)));
    reading.query(Optional.ofNullable(link.group(2)).orElse(""));
    return reading.found.filter(elements -> elements.has("01")).or(reading::contradiction);
  }

  /** Two GTINs leave none, but the doubt is worth saying. */
  private Optional<Gs1Elements> contradiction() {
    return found.filter(elements -> elements.doubt().isPresent());
  }

  private void path(List<String> path) {
    int key = 0;
    while (key + 1 < path.size() && !isKey(path.get(key), path.get(key + 1))) {
      key++;
    }
    if (key + 1 >= path.size() || (path.size() - key) % 2 != 0) {
      found = Optional.empty();
      return;
    }
    take("01", new Gtin(path.get(key + 1)).value());
    for (int at = key + 2; at < path.size(); at += 2) {
      qualifier(path.get(at), path.get(at + 1));
    }
  }

  private static boolean isKey(String ai, String value) {
    return ai.equals("01") && Gtin.read(value).isPresent();
  }

  private void qualifier(String ai, String value) {
    if (QUALIFIERS.contains(ai)) {
      take(ai, value);
    } else {
      found = Optional.empty();
    }
  }

  /** What is no identifier, the link type for instance, is for the resolver. */
  private void query(String query) {
    for (var pair : query.split("[&;]")) {
      var parts = pair.split("=", 2);
      if (parts.length == 2) {
        take(decoded(parts[0]), decoded(parts[1]));
      }
    }
  }

  private void take(String ai, String value) {
    var field = Gs1Field.at(ai, 0).filter(known -> known.ai().equals(ai));
    if (field.isPresent()) {
      found =
          found
              .filter(elements -> field.get().holds(value, seenFrom))
              .map(elements -> elements.with(field.get(), value));
    }
  }

  private static List<String> parts(String path) {
    return Arrays.stream(path.split("/"))
        .filter(part -> !part.isEmpty())
        .map(DigitalLink::decoded)
        .toList();
  }

  /** A plus is a plus here, not a blank as in forms. */
  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
