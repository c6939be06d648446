package org.bencao.web.invoicing;

import java.util.List;
import org.bencao.invoicing.boundary.InvoiceView.Difference;
import org.bencao.invoicing.boundary.InvoiceView.Line;

/** Where a line stands; words under {@code invoicing.line.{STATE}}. */
enum LineState {
  /** Its goods are not counted to their end. */
  WAITING,
  /** The seller's side was told of all that is open. */
  IN_DISPUTE,
  MATCHED,
  /** A person may take it as it is. */
  OUTSIDE,
  /** Nobody may pay it as it is. */
  OVER,
  /** A line of a credit note. */
  SET_OFF;

  static LineState of(Line line, List<Difference> open) {
    if (open.isEmpty()) {
      return line.waiting() ? WAITING : MATCHED;
    }
    if (open.stream().allMatch(one -> one.disputedAt().isPresent())) {
      return IN_DISPUTE;
    }
    return open.stream().allMatch(Difference::acceptable) ? OUTSIDE : OVER;
  }
}
