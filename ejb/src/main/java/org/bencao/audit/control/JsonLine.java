package org.bencao.audit.control;

import java.util.Map;

/**
 * One line of an export: a flat JSON object of texts and whole numbers. It is read and written here
 * with nothing but the JDK, because whoever verifies an export has no server at hand.
 */
final class JsonLine {

  private static final int CONTROL = 0x20;

  private final StringBuilder out = new StringBuilder("{");

  JsonLine number(String key, long value) {
    key(key);
    out.append(value);
    return this;
  }

  JsonLine text(String key, String value) {
    key(key);
    quote(value);
    return this;
  }

  private void key(String key) {
    if (out.length() > 1) {
      out.append(',');
    }
    quote(key);
    out.append(':');
  }

  private void quote(String value) {
    out.append('"');
    for (int at = 0; at < value.length(); at++) {
      char letter = value.charAt(at);
      if (letter == '"' || letter == '\\') {
        out.append('\\').append(letter);
      } else if (letter < CONTROL) {
        out.append(String.format("\\u%04x", (int) letter));
      } else {
        out.append(letter);
      }
    }
    out.append('"');
  }

  @Override
  public String toString() {
    return out + "}";
  }

  /** Numbers as they are written; refuses everything else, also a key that comes twice. */
  static Map<String, String> parse(String line) {
    return new JsonLineParser(line).object();
  }
}
