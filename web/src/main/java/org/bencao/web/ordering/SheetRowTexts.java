package org.bencao.web.ordering;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Finding;
import org.bencao.ordering.boundary.DeskSheet;
import org.bencao.web.exchange.Wording;

/** Words the rows of a table that was not used: the faulty ones first, then those beside them. */
final class SheetRowTexts {

  private static final int MOST = 200;

  private SheetRowTexts() {}

  static List<KeptForm.Row> of(DeskSheet sheet, List<Finding> findings, Wording words) {
    var rows = sheet.rows().stream().map(row -> row(row, findings, words)).toList();
    return Stream.concat(
            rows.stream().filter(row -> !row.fact().isEmpty()),
            rows.stream().filter(row -> row.fact().isEmpty()))
        .limit(MOST)
        .toList();
  }

  /** Whether some row names the line that the reason lies in. */
  static boolean isOfARow(DeskSheet sheet, Finding finding) {
    return finding.line().isPresent()
        && sheet.rows().stream().anyMatch(row -> row.line().equals(finding.line()));
  }

  private static KeptForm.Row row(DeskSheet.Row row, List<Finding> findings, Wording words) {
    var fault = row.fault().or(() -> ofLine(row, findings));
    return new KeptForm.Row(
        row.row(),
        row.raw(),
        fault.map(words::what).orElse(""),
        fault.map(found -> DeskWays.way(found, words)).orElse(""));
  }

  private static Optional<Finding> ofLine(DeskSheet.Row row, List<Finding> findings) {
    return row.line().isEmpty()
        ? Optional.empty()
        : findings.stream().filter(finding -> finding.line().equals(row.line())).findFirst();
  }
}
