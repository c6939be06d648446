package org.bencao.web.exchange;

import java.util.List;
import java.util.stream.Collectors;

/** X12 810: what is to be paid, or given back, and the tax on it. */
final class InvoiceTable implements DocumentTable {

  private static final String CREDIT = "CR";

  private final DocumentWords words;

  InvoiceTable(DocumentWords words) {
    this.words = words;
  }

  @Override
  public List<ParsedFact> facts() {
    var figures = words.figures();
    boolean credit = words.element("BIG", 7).equals(CREDIT);
    return List.of(
        words.fact("kind", words.word("exchange.parsed.kind." + (credit ? "CREDIT" : "INVOICE"))),
        words.fact("issued", figures.date(words.element("BIG", 1))),
        words.fact("due", figures.date(words.element("ITD", 6))),
        words.fact("despatch", words.qualified("REF", "SI", 2)),
        words.fact("credited", words.qualified("REF", "IV", 2)),
        words.fact("total", figures.minor(words.element("TDS", 1), words.currency())),
        words.fact("tax", taxes()),
        words.fact("charges", charges()));
  }

  private String taxes() {
    return words.all("TXI").map(this::tax).collect(Collectors.joining(" · "));
  }

  private String tax(RawSegment txi) {
    var figures = words.figures();
    var rate = figures.rate(txi.element(3).strip());
    return (figures.price(txi.element(2).strip(), words.currency()) + " " + rate).strip();
  }

  private String charges() {
    return words
        .all("SAC")
        .map(
            sac ->
                (sac.element(1).equals("A") ? "\u2212" : "")
                    + words.figures().minor(sac.element(5).strip(), words.currency())
                    + " "
                    + sac.element(2))
        .collect(Collectors.joining(" · "));
  }

  @Override
  public List<ParsedColumn> columns() {
    return List.of(
        words.numbers("quantity", "c-q"),
        words.numbers("price", "c-q"),
        words.numbers("tax", "c-q"));
  }

  @Override
  public List<List<ParsedCell>> rows(DocumentLine line) {
    var figures = words.figures();
    var rate = figures.rate(line.element("TXI", 3));
    return List.of(
        List.of(
            ParsedCell.number(figures.quantity(line.element("IT1", 2))),
            ParsedCell.number(figures.price(line.element("IT1", 4), words.currency())),
            ParsedCell.number(figures.price(line.element("TXI", 2), words.currency())).over(rate)));
  }
}
