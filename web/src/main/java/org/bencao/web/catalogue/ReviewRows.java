package org.bencao.web.catalogue;

import org.bencao.catalogue.boundary.Difference;
import org.bencao.catalogue.boundary.Field;
import org.bencao.catalogue.boundary.ImportRowView;
import org.bencao.catalogue.boundary.RowFault;
import org.bencao.catalogue.boundary.RowOutcome;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/** Draws the rows of an import for one reader. */
final class ReviewRows {

  private final Wording words;
  private final ProblemWords problems;

  ReviewRows(Wording words) {
    this.words = words;
    this.problems = new ProblemWords(words.figures().locale());
  }

  ReviewRow row(ImportRowView row) {
    return new ReviewRow(
        words.figures().count(row.row()),
        row.outcome() == RowOutcome.REFUSED ? "bad" : "",
        Tag.of(
            ImportLooks.of(row.outcome()), words.page("catalogue.import.outcome." + row.outcome())),
        row.item(),
        row.differences().stream().map(this::difference).toList(),
        row.faults().stream().map(this::fault).toList());
  }

  private ReviewDifference difference(Difference difference) {
    return new ReviewDifference(field(difference.field()), difference.before(), difference.after());
  }

  private ReviewFault fault(RowFault fault) {
    return new ReviewFault(
        field(fault.field()),
        fault.column(),
        fault.value(),
        problems.wrong(fault),
        problems.right(fault));
  }

  private String field(Field field) {
    return words.page("catalogue.field." + field);
  }
}
