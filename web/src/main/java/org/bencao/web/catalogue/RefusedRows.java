package org.bencao.web.catalogue;

import java.io.IOException;
import java.util.Optional;
import java.util.function.LongFunction;
import org.bencao.catalogue.boundary.ImportRowView;
import org.bencao.common.Page;
import org.bencao.web.exchange.Wording;

/** Writes the refused rows of an import as a table, page by page, a line for each fault. */
final class RefusedRows {

  /** Without it spreadsheets take the text for Latin. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final LongFunction<Page<ImportRowView>> pageAfter;
  private final Wording words;
  private final ProblemWords problems;

  /**
   * @param pageAfter the refused rows behind a row
   */
  RefusedRows(LongFunction<Page<ImportRowView>> pageAfter, Wording words) {
    this.pageAfter = pageAfter;
    this.words = words;
    this.problems = new ProblemWords(words.figures().locale());
  }

  void write(Appendable out) throws IOException {
    out.append(BYTE_ORDER_MARK).append(head());
    var after = Optional.of(0L);
    while (after.isPresent()) {
      var page = pageAfter.apply(after.get());
      for (var row : page.rows()) {
        write(row, out);
      }
      after = page.older().map(Long::valueOf);
    }
  }

  private String head() {
    return SheetLine.of(
        words.page("catalogue.import.row"),
        words.page("catalogue.import.column"),
        words.page("catalogue.import.value"),
        words.page("catalogue.import.reason"));
  }

  /** Where no column is read the field says what is meant. */
  private void write(ImportRowView row, Appendable out) throws IOException {
    for (var fault : row.faults()) {
      var column =
          fault.column().isEmpty()
              ? words.page("catalogue.field." + fault.field())
              : fault.column();
      out.append(
          SheetLine.of(String.valueOf(row.row()), column, fault.value(), problems.whole(fault)));
    }
  }
}
