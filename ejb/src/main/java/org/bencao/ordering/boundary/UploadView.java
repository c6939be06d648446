package org.bencao.ordering.boundary;

import java.util.List;

/**
 * What was pasted or uploaded into a draft.
 *
 * @param good rows that would become lines now
 * @param faulty rows that somebody has to look at
 * @param added rows that are lines of the draft already
 * @param rows the faulty ones first, then the good, then the added; a page of them
 */
public record UploadView(int good, int faulty, int added, List<UploadedRow> rows) {

  public static final UploadView NONE = new UploadView(0, 0, 0, List.of());

  public UploadView {
    rows = List.copyOf(rows);
  }
}
