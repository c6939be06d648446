package org.bencao.web.exchange;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** X12 856: which lots are on their way, and in which shipping unit (SSCC). */
final class DespatchTable implements DocumentTable {

  /** GS1 writes the application identifier 00 before the eighteen digits of an SSCC. */
  private static final int WITH_IDENTIFIER = 20;

  private final DocumentWords words;

  DespatchTable(DocumentWords words) {
    this.words = words;
  }

  @Override
  public List<ParsedFact> facts() {
    var figures = words.figures();
    return List.of(
        words.fact("shipped", figures.date(words.qualified("DTM", "011", 2))),
        words.fact("expected", figures.date(words.qualified("DTM", "017", 2))),
        words.fact("carrier", carrier()),
        words.fact("tracking", words.qualified("REF", "CN", 2)),
        words.fact("packages", figures.quantity(words.element("TD1", 2))));
  }

  private String carrier() {
    return Stream.of(words.element("TD5", 3), words.element("TD5", 5))
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  @Override
  public List<ParsedColumn> columns() {
    return List.of(words.column("lot", "c-st"), words.numbers("shipped", "c-q"));
  }

  @Override
  public List<List<ParsedCell>> rows(DocumentLine line) {
    var figures = words.figures();
    var expiry = figures.expiry(line.qualified("DTM", "036", 2));
    return List.of(
        List.of(
            ParsedCell.of(line.qualified("REF", "LT", 2)).over(expiry),
            ParsedCell.number(figures.quantity(line.element("SN1", 2)))));
  }

  @Override
  public String under(DocumentLine line) {
    var unit = line.pack();
    var sscc = unit.length() == WITH_IDENTIFIER && unit.startsWith("00") ? unit.substring(2) : unit;
    return sscc.isEmpty() ? "" : words.word("exchange.parsed.sscc", "sscc", sscc);
  }
}
