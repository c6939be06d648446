package org.bencao.web.exchange;

/**
 * A cell of a document's table.
 *
 * @param css alignment and hue
 * @param under what stands small below the text, else empty
 */
public record ParsedCell(String css, String text, String under) {

  static ParsedCell of(String text) {
    return new ParsedCell("", text, "");
  }

  static ParsedCell number(String text) {
    return new ParsedCell("num", text, "");
  }

  ParsedCell over(String small) {
    return new ParsedCell(css, text, small);
  }

  ParsedCell in(String hue) {
    return hue.isEmpty() ? this : new ParsedCell((css + " t-" + hue).strip(), text, under);
  }
}
