package org.bencao.audit.control;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads one flat JSON object; whatever else stands in the line is refused with its place. */
final class JsonLineParser {

  private final String line;
  private int at;

  /** Where the next escape stands; behind the end without one. */
  private int escape;

  JsonLineParser(String line) {
    this.line = line;
    this.escape = escape();
  }

  Map<String, String> object() {
    var found = new LinkedHashMap<String, String>();
    expect('{');
    do {
      var key = text();
      expect(':');
      var value = peek() == '"' ? text() : number();
      if (found.put(key, value) != null) {
        throw refusal("the key " + key + " comes twice");
      }
    } while (peek() == ',' && next() == ',');
    expect('}');
    if (at != line.length()) {
      throw refusal("something follows the object");
    }
    return found;
  }

  private String number() {
    int from = at;
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    if (from == at) {
      throw refusal("neither a text nor a whole number");
    }
    return line.substring(from, at);
  }

  /** Jumps from sign to sign: most of a line is plain text, and lines come by the million. */
  private String text() {
    expect('"');
    int quote = quote();
    if (escape > quote) {
      return upTo(quote);
    }
    var out = new StringBuilder(quote - at);
    while (escape < quote) {
      out.append(line, at, escape);
      at = escape + 1;
      out.append(escaped());
      escape = escape();
      quote = quote();
    }
    return out.append(upTo(quote)).toString();
  }

  private String upTo(int quote) {
    var text = line.substring(at, quote);
    at = quote + 1;
    return text;
  }

  private int quote() {
    int quote = line.indexOf('"', at);
    if (quote < 0) {
      throw refusal("the line breaks off");
    }
    return quote;
  }

  private int escape() {
    int found = line.indexOf('\\', at);
    return found < 0 ? line.length() : found;
  }

  private char escaped() {
    char letter = next();
    return switch (letter) {
      case '"', '\\', '/' -> letter;
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> hex();
      default -> throw refusal("no such escape");
    };
  }

  private char hex() {
    if (at + 4 > line.length()) {
      throw refusal("the line breaks off");
    }
    at += 4;
    return (char) Integer.parseInt(line, at - 4, at, 16);
  }

  private char peek() {
    if (at >= line.length()) {
      throw refusal("the line breaks off");
    }
    return line.charAt(at);
  }

  private char next() {
    char letter = peek();
    at++;
    return letter;
  }

  private void expect(char wanted) {
    if (next() != wanted) {
      throw refusal("'" + wanted + "' expected");
    }
  }

  private IllegalArgumentException refusal(String why) {
    return new IllegalArgumentException(why + ", character " + at);
  }
}
