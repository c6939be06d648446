package org.bencao.web.compliance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.bencao.common.SpreadsheetText;
import org.bencao.compliance.boundary.AuthorityReportService.Row;

/** Sales of controlled substances as a table; quantities are packs. */
final class ReportExtract {

  private static final String MARK = "\uFEFF";

  private ReportExtract() {}

  static String of(List<Row> rows) {
    var csv = new StringBuilder(MARK);
    try (var printer =
        CSVFormat.RFC4180
            .builder()
            .setHeader(
                "reporting_registration",
                "transaction",
                "shipped_on",
                "item",
                "gtin",
                "name",
                "lot",
                "packs",
                "unit",
                "associate_registration",
                "order_form",
                "order",
                "despatch")
            .get()
            .print(csv)) {
      for (var row : rows) {
        print(printer, row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return csv.toString();
  }

  private static void print(CSVPrinter printer, Row row) throws IOException {
    var sale = row.sale();
    printer.printRecord(
        SpreadsheetText.guarded(row.sellerRegistration()),
        "S",
        sale.shippedOn(),
        SpreadsheetText.guarded(sale.code()),
        sale.gtin().orElse(""),
        SpreadsheetText.guarded(sale.nameEn()),
        SpreadsheetText.guarded(sale.lot()),
        sale.packs().stripTrailingZeros().toPlainString(),
        sale.unit(),
        SpreadsheetText.guarded(row.buyerRegistration()),
        SpreadsheetText.guarded(sale.form().orElse("")),
        SpreadsheetText.guarded(sale.order()),
        SpreadsheetText.guarded(sale.despatch()));
  }
}
