package org.bencao.catalogue.control;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.CheckDigit;

/** How the text of a field comes from the cells of a row. */
public sealed interface FieldRule
    permits FieldRule.Column,
        FieldRule.First,
        FieldRule.Constant,
        FieldRule.Joined,
        FieldRule.GtinOfNdc10,
        FieldRule.GtinOfCip13,
        PairedLists,
        WordCodes {

  /** The columns that it reads. */
  List<String> columns();

  /** The text before it is judged as a field, empty where the row has none. */
  Judged read(TableRow row);

  /**
   * The text of one column.
   *
   * @param prefix stands before a text that is there
   */
  record Column(String column, String prefix) implements FieldRule {

    @Override
    public List<String> columns() {
      return List.of(column);
    }

    @Override
    public Judged read(TableRow row) {
      var text = text(row, column);
      return Judged.good(text.isEmpty() ? "" : prefix + text);
    }
  }

  /** The first text that is not blank. */
  record First(List<String> columns) implements FieldRule {

    public First {
      columns = List.copyOf(columns);
    }

    @Override
    public Judged read(TableRow row) {
      return Judged.good(texts(row, columns).findFirst().orElse(""));
    }
  }

  /** The same text in each row. */
  record Constant(String text) implements FieldRule {

    @Override
    public List<String> columns() {
      return List.of();
    }

    @Override
    public Judged read(TableRow row) {
      return Judged.good(text);
    }
  }

  /** All texts that are not blank. */
  record Joined(List<String> columns, String by) implements FieldRule {

    public Joined {
      columns = List.copyOf(columns);
    }

    @Override
    public Judged read(TableRow row) {
      return Judged.good(texts(row, columns).collect(Collectors.joining(by)));
    }
  }

  /** The GTIN of an American package: prefix 03, its NDC of ten digits, check digit. */
  record GtinOfNdc10(String column) implements FieldRule {

    @Override
    public List<String> columns() {
      return List.of(column);
    }

    @Override
    public Judged read(TableRow row) {
      var ndc = text(row, column).replace("-", "");
      if (!ndc.isEmpty() && !ndc.matches("[0-9]{10}")) {
        return Judged.bad(ndc, "not-digits", Map.of("digits", "10"));
      }
      var body = "003" + ndc;
      return Judged.good(ndc.isEmpty() ? "" : body + CheckDigit.of(body));
    }
  }

  /** The GTIN of a French package: its CIP of thirteen digits after a nought. */
  record GtinOfCip13(String column) implements FieldRule {

    @Override
    public List<String> columns() {
      return List.of(column);
    }

    @Override
    public Judged read(TableRow row) {
      var cip = text(row, column);
      if (!cip.isEmpty() && !cip.matches("[0-9]{13}")) {
        return Judged.bad(cip, "not-digits", Map.of("digits", "13"));
      }
      return Judged.good(cip.isEmpty() ? "" : "0" + cip);
    }
  }

  private static String text(TableRow row, String column) {
    return CellText.stripped(row.cell(column));
  }

  private static Stream<String> texts(TableRow row, List<String> columns) {
    return columns.stream().map(column -> text(row, column)).filter(text -> !text.isEmpty());
  }
}
