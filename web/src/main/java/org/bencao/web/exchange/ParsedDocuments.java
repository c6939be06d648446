package org.bencao.web.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** Puts the documents of one order into words and tables, read from their own segments. */
public final class ParsedDocuments {

  private final Wording words;
  private final String order;
  private final IntFunction<Optional<String>> items;

  /**
   * Documents as one reader sees them beside an order.
   *
   * @param items name of the item of a line; none for a line that is not shown
   */
  public ParsedDocuments(Wording words, String order, IntFunction<Optional<String>> items) {
    this.words = words;
    this.order = order;
    this.items = items;
  }

  /**
   * One document in words; lines of other orders are counted, not shown.
   *
   * @param document its segments, ST to SE
   */
  public ParsedDocument of(String type, List<RawSegment> document) {
    var around = new DocumentWords(words, document);
    return table(type, around)
        .filter(any -> !document.isEmpty())
        .map(table -> parsed(table, around, DocumentLines.of(document)))
        .orElse(ParsedDocument.NONE);
  }

  private static Optional<DocumentTable> table(String type, DocumentWords words) {
    return switch (type) {
      case "850" -> Optional.of(new PurchaseOrderTable(words));
      case "855" -> Optional.of(new OrderResponseTable(words));
      case "856" -> Optional.of(new DespatchTable(words));
      case "810" -> Optional.of(new InvoiceTable(words));
      case "860" -> Optional.of(new OrderChangeTable(words));
      case "861" -> Optional.of(new ReceiptTable(words));
      case "865" -> Optional.of(new ChangeAnswerTable(words));
      default -> Optional.empty();
    };
  }

  private ParsedDocument parsed(
      DocumentTable table, DocumentWords around, List<DocumentLine> lines) {
    var rows = new ArrayList<ParsedRow>();
    var others = new TreeSet<String>();
    for (var line : lines) {
      if (line.isOf(Optional.of(order))) {
        items.apply(line.number()).ifPresent(item -> rows.addAll(rows(table, line, item)));
      } else {
        others.add(line.order());
      }
    }
    var facts = new ArrayList<>(table.facts());
    facts.add(around.fact("others", around.listed(others)));
    facts.removeIf(fact -> fact.value().isEmpty());
    var columns = new ArrayList<ParsedColumn>();
    columns.add(around.numbers("line", "c-no"));
    columns.add(around.column("item", ""));
    columns.addAll(table.columns());
    return new ParsedDocument(facts, columns, rows);
  }

  /** Number and item stand once, before the first part of the line. */
  private static List<ParsedRow> rows(DocumentTable table, DocumentLine line, String item) {
    var rows = new ArrayList<ParsedRow>();
    for (var part : table.rows(line)) {
      boolean first = rows.isEmpty();
      var number = first && line.number() > 0 ? String.valueOf(line.number()) : "";
      var name = item.isEmpty() ? line.itemName() : item;
      var cells = new ArrayList<ParsedCell>();
      cells.add(ParsedCell.number(number));
      cells.add(ParsedCell.of(first ? name : "").over(first ? table.under(line) : ""));
      cells.addAll(part);
      rows.add(new ParsedRow(line.number(), cells));
    }
    return rows;
  }
}
