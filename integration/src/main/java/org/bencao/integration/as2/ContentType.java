package org.bencao.integration.as2;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What an entity is, RFC 2045 section 5.1.
 *
 * @param type and subtype, in small letters
 * @param parameters by names in small letters
 */
record ContentType(String type, Map<String, String> parameters) {

  private static final Pattern PARAMETER =
      Pattern.compile(
          ";\\s*+([^\\s=;\"]++)\\s*+=\\s*+(?:\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"|([^\\s;\"]++))");

  static ContentType of(String text) {
    int end = text.indexOf(';');
    var type = end < 0 ? text : text.substring(0, end);
    var parameters = new HashMap<String, String>();
    var matcher = PARAMETER.matcher(text);
    while (matcher.find()) {
      var value =
          matcher.group(2) == null
              ? matcher.group(3)
              : matcher.group(2).replaceAll("\\\\(.)", "$1");
      parameters.putIfAbsent(small(matcher.group(1)), value);
    }
    return new ContentType(small(type.strip()), Map.copyOf(parameters));
  }

  /** Empty where it has none of that name. */
  String parameter(String name) {
    return parameters.getOrDefault(name, "");
  }

  boolean is(String other) {
    return type.equals(other);
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
