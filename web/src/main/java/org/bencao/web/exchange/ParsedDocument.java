package org.bencao.web.exchange;

import java.util.List;

/** A document in words: its facts and the table of its lines. */
public record ParsedDocument(
    List<ParsedFact> facts, List<ParsedColumn> columns, List<ParsedRow> rows) {

  /** Of a kind that is not put into a table. */
  public static final ParsedDocument NONE = new ParsedDocument(List.of(), List.of(), List.of());

  public ParsedDocument {
    facts = List.copyOf(facts);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
