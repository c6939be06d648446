package org.bencao.web.exchange;

import java.util.ArrayList;
import java.util.List;

/** X12 855: what is ordered and what the seller says to it, part by part (ACK). */
final class OrderResponseTable implements DocumentTable {

  private final DocumentWords words;

  OrderResponseTable(DocumentWords words) {
    this.words = words;
  }

  @Override
  public List<ParsedFact> facts() {
    var verdict = words.element("BAK", 2);
    return List.of(
        words.fact("answer", words.coded(verdict, AnswerWords.of(verdict).key())),
        words.fact("sellerNumber", words.element("BAK", 8)),
        words.fact("issued", words.figures().date(words.element("BAK", 9))));
  }

  @Override
  public List<ParsedColumn> columns() {
    return List.of(
        words.numbers("ordered", "c-q"),
        words.numbers("confirmed", "c-q2"),
        words.column("answer", "c-st"));
  }

  @Override
  public List<List<ParsedCell>> rows(DocumentLine line) {
    var ordered = ParsedCell.number(words.figures().quantity(line.element("PO1", 2)));
    var parts = new AnswerParts(words).of(line);
    var rows = new ArrayList<List<ParsedCell>>();
    for (var part : parts) {
      var first = rows.isEmpty() ? ordered : ParsedCell.number("");
      rows.add(List.of(first, part.get(0), part.get(1)));
    }
    return rows;
  }
}
