package org.bencao.ordering.control;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.bencao.catalogue.boundary.ExportFormat;
import org.bencao.common.SpreadsheetText;
import org.bencao.ordering.boundary.DeskOrder;
import org.bencao.ordering.boundary.OrderView;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes an order as the table that its desk fills in: as it would be answered and shipped without
 * a change, but for the lots.
 */
public final class DeskSheetWriter {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final List<String> HEADINGS =
      List.of(
          "line",
          "item",
          "seller_item",
          "name_en",
          "name_zh",
          "unit",
          "ordered",
          "confirmed",
          "back_ordered",
          "lot",
          "expiry",
          "shipped");

  private static final int[] WIDTHS = {6, 12, 14, 40, 28, 6, 10, 10, 12, 16, 12, 10};

  /** Codes and days that a spreadsheet would take for numbers stay what was typed. */
  private static final List<Integer> TEXTS =
      List.of(HEADINGS.indexOf("item"), HEADINGS.indexOf("lot"), HEADINGS.indexOf("expiry"));

  private DeskSheetWriter() {}

  public static void write(DeskOrder order, ExportFormat format, OutputStream to)
      throws IOException {
    var rows =
        order.order().lines().stream()
            .filter(line -> DeskOrder.wanted(line).signum() > 0)
            .map(DeskSheetWriter::cells)
            .toList();
    if (format == ExportFormat.CSV) {
      csv(rows, to);
    } else {
      xlsx(rows, to);
    }
  }

  private static List<Object> cells(OrderView.Line line) {
    var toShip = DeskOrder.toShip(line);
    return List.of(
        BigDecimal.valueOf(line.number()),
        line.itemCode(),
        line.sellerItem(),
        line.nameEn(),
        line.nameZh(),
        line.unit(),
        plain(DeskOrder.wanted(line)),
        plain(DeskOrder.toConfirm(line)),
        plain(line.backOrdered()),
        "",
        "",
        toShip.signum() > 0 ? plain(toShip) : "");
  }

  private static BigDecimal plain(BigDecimal packs) {
    return new BigDecimal(packs.stripTrailingZeros().toPlainString());
  }

  /** RFC 4180 in UTF-8, with the mark by which spreadsheets know it. */
  private static void csv(List<List<Object>> rows, OutputStream to) throws IOException {
    var text = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    text.write(BYTE_ORDER_MARK);
    try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(HEADINGS);
      for (var row : rows) {
        printer.printRecord(row.stream().map(DeskSheetWriter::guarded));
      }
    }
  }

  private static Object guarded(Object cell) {
    return cell instanceof String text ? SpreadsheetText.guarded(text) : cell;
  }

  private static void xlsx(List<List<Object>> rows, OutputStream to) throws IOException {
    try (var workbook = new Workbook(to, "Bencao", "1.0")) {
      var sheet = workbook.newWorksheet("Bencao");
      for (int column = 0; column < HEADINGS.size(); column++) {
        sheet.width(column, WIDTHS[column]);
        sheet.value(0, column, HEADINGS.get(column));
        for (int row = 0; row < rows.size(); row++) {
          put(sheet, row + 1, column, rows.get(row).get(column));
        }
      }
    }
  }

  private static void put(Worksheet sheet, int row, int column, Object cell) {
    if (cell instanceof BigDecimal number) {
      sheet.value(row, column, number);
    } else if (!cell.toString().isEmpty()) {
      sheet.value(row, column, cell.toString());
    }
    if (TEXTS.contains(column)) {
      sheet.style(row, column).format("@").set();
    }
  }
}
