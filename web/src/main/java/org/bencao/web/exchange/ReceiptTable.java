package org.bencao.web.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** X12 861: what was found good, and what was not as advised. */
final class ReceiptTable implements DocumentTable {

  private static final int FIRST_QUESTION = 6;
  private static final int ELEMENTS_OF_QUESTION = 3;
  private static final int QUESTIONS = 5;

  private final DocumentWords words;

  ReceiptTable(DocumentWords words) {
    this.words = words;
  }

  @Override
  public List<ParsedFact> facts() {
    return List.of(
        words.fact("received", words.figures().date(words.element("BRA", 2))),
        words.fact("despatch", words.qualified("REF", "SI", 2)));
  }

  @Override
  public List<ParsedColumn> columns() {
    return List.of(words.numbers("good", "c-q"), words.column("difference", "c-st"));
  }

  @Override
  public List<List<ParsedCell>> rows(DocumentLine line) {
    var good = ParsedCell.number(words.figures().quantity(line.element("RCD", 2)));
    return List.of(List.of(good, ParsedCell.of(differences(line)).in("warn")));
  }

  @Override
  public String under(DocumentLine line) {
    return Stream.of(
            line.qualified("REF", "LT", 2), words.figures().expiry(line.qualified("DTM", "036", 2)))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String differences(DocumentLine line) {
    var found = new ArrayList<String>();
    var returned = line.element("RCD", 4);
    if (!returned.isEmpty()) {
      found.add(said("REFUSED", returned));
    }
    for (int at = 0; at < QUESTIONS; at++) {
      int element = FIRST_QUESTION + at * ELEMENTS_OF_QUESTION;
      var quantity = line.element("RCD", element);
      if (!quantity.isEmpty()) {
        found.add(said(condition(line.element("RCD", element + 2)), quantity));
      }
    }
    return String.join(" · ", found);
  }

  private String said(String condition, String quantity) {
    return words.word(
        "exchange.parsed.condition." + condition, "quantity", words.figures().quantity(quantity));
  }

  /** DE 412. */
  private static String condition(String code) {
    return switch (code) {
      case "01" -> "DAMAGED";
      case "02" -> "SHORT";
      case "03", "12" -> "OVER";
      case "05" -> "WRONG";
      case "04", "09" -> "HELD";
      case "08" -> "REFUSED";
      default -> "OTHER";
    };
  }
}
