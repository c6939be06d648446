package org.bencao.web.exchange;

import java.util.ArrayList;
import java.util.List;

/** X12 865: what the seller says to a change, part by part (ACK). */
final class ChangeAnswerTable implements DocumentTable {

  private final DocumentWords words;

  ChangeAnswerTable(DocumentWords words) {
    this.words = words;
  }

  @Override
  public List<ParsedFact> facts() {
    var verdict = words.element("BCA", 2);
    return List.of(
        words.fact("answer", words.coded(verdict, AnswerWords.of(verdict).key())),
        words.fact("change", words.element("BCA", 5)),
        words.fact("sellerNumber", words.element("BCA", 9)),
        words.fact("issued", words.figures().date(words.element("BCA", 10))));
  }

  @Override
  public List<ParsedColumn> columns() {
    return List.of(
        words.column("change", "c-q2"),
        words.numbers("confirmed", "c-q2"),
        words.column("answer", "c-st"));
  }

  @Override
  public List<List<ParsedCell>> rows(DocumentLine line) {
    var change = OrderChangeTable.change(words, line);
    var rows = new ArrayList<List<ParsedCell>>();
    for (var part : new AnswerParts(words).of(line)) {
      var first = rows.isEmpty() ? change : ParsedCell.of("");
      rows.add(List.of(first, part.get(0), part.get(1)));
    }
    return rows;
  }
}
