package org.bencao.web.exchange;

import java.util.List;

/** Draws the parts of an answered line: one ACK each, with its quantity, word and day. */
final class AnswerParts {

  private static final int FIRST_PAIR = 7;

  private final DocumentWords words;

  AnswerParts(DocumentWords words) {
    this.words = words;
  }

  /** Quantity and answer; a line without an answer has one part that says nothing. */
  List<List<ParsedCell>> of(DocumentLine line) {
    var parts = line.all("ACK").map(this::part).toList();
    return parts.isEmpty() ? List.of(List.of(ParsedCell.number(""), ParsedCell.of(""))) : parts;
  }

  private List<ParsedCell> part(RawSegment ack) {
    var code = ack.element(1).strip();
    var answer = AnswerWords.of(code);
    var quantity = ParsedCell.number(words.figures().quantity(ack.element(2).strip()));
    var word = ParsedCell.of(answer == AnswerWords.OTHER ? code : words.word(answer.key()));
    return List.of(quantity.in(answer.hue()), word.in(answer.hue()).over(under(ack)));
  }

  /** The day, and what would come instead. */
  private String under(RawSegment ack) {
    var day = words.figures().date(ack.element(5).strip());
    var instead = ack.element(1).equals("IS") ? ack.element(FIRST_PAIR + 1).strip() : "";
    return day.isEmpty() || instead.isEmpty() ? day + instead : day + " · " + instead;
  }
}
