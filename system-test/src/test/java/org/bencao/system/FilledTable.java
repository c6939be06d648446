package org.bencao.system;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** A table that was saved from a page, as somebody fills it in with a spreadsheet of his own. */
final class FilledTable {

  /** In which a spreadsheet in China saves a table as text. */
  private static final Charset CHINESE = Charset.forName("GB18030");

  private final String format;
  private final List<List<String>> rows;

  private FilledTable(String format, List<List<String>> rows) {
    this.format = format;
    this.rows = rows;
  }

  /** In a format that is xlsx or csv. */
  static FilledTable of(String format, byte[] file) {
    try {
      return new FilledTable(format, format.equals("csv") ? text(file) : workbook(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> text(byte[] file) throws IOException {
    var text = new String(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    try (var parser = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180)) {
      var rows = new ArrayList<List<String>>();
      parser.forEach(row -> rows.add(new ArrayList<>(row.toList())));
      return rows;
    }
  }

  private static List<List<String>> workbook(byte[] file) throws IOException {
    var rows = new ArrayList<List<String>>();
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      for (var row : book.getFirstSheet().read()) {
        var cells = new ArrayList<String>();
        for (int at = 0; at < row.getCellCount(); at++) {
          cells.add(row.getOptionalCell(at).map(Cell::getText).orElse(""));
        }
        rows.add(cells);
      }
    }
    return rows;
  }

  /** What stands under a heading; the first row below the headings is 1. */
  String cell(int row, String heading) {
    return rows.get(row).get(column(heading));
  }

  FilledTable put(int row, String heading, String text) {
    rows.get(row).set(column(heading), text);
    return this;
  }

  /** A further row like this one stands below it. */
  FilledTable copy(int row) {
    rows.add(row + 1, new ArrayList<>(rows.get(row)));
    return this;
  }

  private int column(String heading) {
    int at = rows.get(0).indexOf(heading);
    if (at < 0) {
      throw new AssertionError("no " + heading + " in " + rows.get(0));
    }
    return at;
  }

  /** In the format in which it was saved. */
  FilePayload file() {
    try {
      return format.equals("csv")
          ? new FilePayload("filled.csv", "text/csv", asText())
          : new FilePayload("filled.xlsx", "application/octet-stream", asWorkbook());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] asText() throws IOException {
    var text = new StringWriter();
    try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecords(rows);
    }
    return text.toString().getBytes(CHINESE);
  }

  private byte[] asWorkbook() throws IOException {
    var file = new ByteArrayOutputStream();
    try (var book = new Workbook(file, "spreadsheet", "1.0")) {
      var sheet = book.newWorksheet("Bencao");
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < rows.get(row).size(); column++) {
          put(sheet, row, column, rows.get(row).get(column));
        }
      }
    }
    return file.toByteArray();
  }

  /** As a spreadsheet does, it takes a day for a date and a number for one. */
  private static void put(Worksheet sheet, int row, int column, String text) {
    if (text.matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}")) {
      sheet.value(row, column, LocalDate.parse(text));
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else if (text.matches("0|[1-9][0-9]{0,8}")) {
      sheet.value(row, column, Long.parseLong(text));
    } else if (!text.isEmpty()) {
      sheet.value(row, column, text);
    }
  }
}
