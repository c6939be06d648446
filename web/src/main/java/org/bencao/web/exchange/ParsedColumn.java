package org.bencao.web.exchange;

/**
 * A column of a document's table.
 *
 * @param css its width, empty for the one that takes the rest
 * @param numbers css class of its heading
 */
public record ParsedColumn(String name, String css, String numbers) {

  static ParsedColumn of(String name, String css) {
    return new ParsedColumn(name, css, "");
  }

  static ParsedColumn numbers(String name, String css) {
    return new ParsedColumn(name, css, "num");
  }
}
