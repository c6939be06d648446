package org.bencao.catalogue.control;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.bencao.catalogue.boundary.ExportFormat;
import org.bencao.catalogue.boundary.Field;
import org.bencao.common.SpreadsheetText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table of fields, written row by row; texts stay texts, so that no spreadsheet runs them. */
public interface TableWriter extends AutoCloseable {

  void row(Map<Field, String> values);

  @Override
  void close() throws IOException;

  static TableWriter of(ExportFormat format, List<Field> fields, OutputStream to)
      throws IOException {
    return format == ExportFormat.CSV ? new Csv(fields, to) : new Xlsx(fields, to);
  }

  /** The column under which our own layout reads the field. */
  private static String column(Field field) {
    return field.name().toLowerCase(Locale.ROOT);
  }

  /** RFC 4180 in UTF-8, with the mark by which spreadsheets know it. */
  final class Csv implements TableWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<Field> fields;
    private final CSVPrinter printer;

    private Csv(List<Field> fields, OutputStream to) throws IOException {
      this.fields = fields;
      var text = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
      text.write(BYTE_ORDER_MARK);
      printer = new CSVPrinter(text, CSVFormat.RFC4180);
      printer.printRecord(fields.stream().map(TableWriter::column));
    }

    @Override
    public void row(Map<Field, String> values) {
      try {
        printer.printRecord(
            fields.stream().map(field -> SpreadsheetText.guarded(values.getOrDefault(field, ""))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      printer.close(true);
    }
  }

  /** One sheet; written as it grows. */
  final class Xlsx implements TableWriter {

    private static final int FLUSH_EVERY = 500;

    private final List<Field> fields;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows = 1;

    private Xlsx(List<Field> fields, OutputStream to) {
      this.fields = fields;
      workbook = new Workbook(to, "Bencao", "1.0");
      sheet = workbook.newWorksheet("Bencao");
      for (int at = 0; at < fields.size(); at++) {
        sheet.value(0, at, column(fields.get(at)));
      }
    }

    @Override
    public void row(Map<Field, String> values) {
      for (int at = 0; at < fields.size(); at++) {
        var text = values.getOrDefault(fields.get(at), "");
        if (!text.isEmpty()) {
          sheet.value(rows, at, text);
        }
      }
      rows++;
      if (rows % FLUSH_EVERY == 0) {
        try {
          sheet.flush();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }

    private static String column(Field field) {
      return field.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
      workbook.close();
    }
  }
}
