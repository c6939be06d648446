package org.bencao.web.exchange;

import java.util.List;

/** X12 850: what is ordered, and at which price. */
final class PurchaseOrderTable implements DocumentTable {

  private final DocumentWords words;

  PurchaseOrderTable(DocumentWords words) {
    this.words = words;
  }

  @Override
  public List<ParsedFact> facts() {
    var figures = words.figures();
    return List.of(
        words.fact("issued", figures.date(words.element("BEG", 5))),
        words.fact("delivery", figures.date(words.qualified("DTM", "002", 2))),
        words.fact("contract", words.qualified("REF", "CT", 2)));
  }

  @Override
  public List<ParsedColumn> columns() {
    return List.of(words.numbers("ordered", "c-q"), words.numbers("price", "c-q2"));
  }

  @Override
  public List<List<ParsedCell>> rows(DocumentLine line) {
    var figures = words.figures();
    return List.of(
        List.of(
            ParsedCell.number(figures.quantity(line.element("PO1", 2))),
            ParsedCell.number(figures.price(line.element("PO1", 4), words.currency()))));
  }
}
