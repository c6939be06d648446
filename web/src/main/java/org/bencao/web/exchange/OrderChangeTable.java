package org.bencao.web.exchange;

import java.util.List;

/** X12 860: what of the order shall be otherwise; quantities are the new ones. */
final class OrderChangeTable implements DocumentTable {

  private static final String CANCELLED = "01";

  private final DocumentWords words;

  OrderChangeTable(DocumentWords words) {
    this.words = words;
  }

  @Override
  public List<ParsedFact> facts() {
    boolean cancelled = words.element("BCH", 1).equals(CANCELLED);
    return List.of(
        words.fact(
            "kind", words.word("exchange.parsed.kind." + (cancelled ? "CANCELLATION" : "CHANGE"))),
        words.fact("change", words.element("BCH", 5)),
        words.fact("issued", words.figures().date(words.element("BCH", 11))));
  }

  @Override
  public List<ParsedColumn> columns() {
    return List.of(words.column("change", "c-st"), words.numbers("wanted", "c-q"));
  }

  @Override
  public List<List<ParsedCell>> rows(DocumentLine line) {
    var wanted = ParsedCell.number(words.figures().quantity(line.element("POC", 3)));
    return List.of(List.of(change(words, line), wanted));
  }

  static ParsedCell change(DocumentWords words, DocumentLine line) {
    return ParsedCell.of(words.word("exchange.parsed.change." + change(line.element("POC", 2))));
  }

  /** DE 670. */
  private static String change(String code) {
    return switch (code) {
      case "AI" -> "ADDED";
      case "DI" -> "DELETED";
      case "PC" -> "PRICE";
      case "QD" -> "LESS";
      case "QI" -> "MORE";
      case "CT" -> "DATE";
      default -> "CHANGED";
    };
  }
}
