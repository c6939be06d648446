package org.bencao.ordering.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a text, pasted or from a CSV file. What separates the cells is told from the block as
 * a whole: a tab if there is one, else the semicolon or the comma if most rows have it, else two or
 * more blanks.
 */
final class TextRows {

  private static final char BLANKS = ' ';

  // "Astragalus, pieces  5" and "100201 1,000": the comma is part of the name or of the number
  private static final Pattern BLANKS_BEFORE_NUMBER =
      Pattern.compile("[^\\s,]\\s{2,}[0-9][0-9,]*\\s?[^\\s,]{0,12}\\s*$");
  private static final Pattern CODE_AND_THOUSANDS =
      Pattern.compile("\\s*[^\\s,]*[0-9][^\\s,]*\\s[0-9]{1,3}(?:,[0-9]{3})+\\s?[^\\s,]*\\s*");

  private TextRows() {}

  static List<TableRow> of(String text) {
    var folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
    var rows = folded.lines().filter(row -> !row.isBlank()).toList();
    if (rows.stream().anyMatch(row -> row.indexOf('\t') >= 0)) {
      return separated(folded, '\t');
    }
    if (most(rows, row -> row.indexOf(';') >= 0)) {
      return separated(folded, ';');
    }
    return most(rows, TextRows::hasComma) ? separated(folded, ',') : byBlanks(folded);
  }

  private static boolean most(List<String> rows, Predicate<String> what) {
    return !rows.isEmpty() && rows.stream().filter(what).count() * 2 >= rows.size();
  }

  private static boolean hasComma(String row) {
    return row.indexOf(',') >= 0
        && !BLANKS_BEFORE_NUMBER.matcher(row).find()
        && !CODE_AND_THOUSANDS.matcher(row).matches();
  }

  private static List<TableRow> separated(String text, char separator) {
    try (var parser = CSVParser.parse(text, format(text, separator))) {
      return parser.stream().map(row -> row(row, separator)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
  }

  /** Quotes that do not pair off are letters, inches for instance. */
  private static CSVFormat format(String text, char separator) {
    boolean paired = text.chars().filter(character -> character == '"').count() % 2 == 0;
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(separator)
        .setQuote(paired ? Character.valueOf('"') : null)
        .setIgnoreEmptyLines(false)
        .setIgnoreSurroundingSpaces(true)
        .setLenientEof(true)
        .setTrailingData(true)
        .get();
  }

  private static TableRow row(CSVRecord row, char separator) {
    var raw = String.join(String.valueOf(separator), row.toList());
    return new TableRow((int) row.getRecordNumber(), raw, row.toList(), separator);
  }

  private static List<TableRow> byBlanks(String text) {
    var rows = new ArrayList<TableRow>();
    for (var row : text.lines().toList()) {
      var cells = Arrays.asList(row.strip().split("\\s{2,}"));
      rows.add(new TableRow(rows.size() + 1, row.strip(), cells, BLANKS));
    }
    return rows;
  }
}
