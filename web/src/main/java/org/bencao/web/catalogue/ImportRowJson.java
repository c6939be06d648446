package org.bencao.web.catalogue;

import java.util.List;
import org.bencao.catalogue.boundary.ImportRowView;
import org.bencao.catalogue.boundary.RowOutcome;

/**
 * A row of a file.
 *
 * @param row its number in the file
 * @param item what it speaks of
 * @param differences what it would change; for a new item or offer all that it says
 * @param faults why it is refused, all at once
 */
public record ImportRowJson(
    long row,
    RowOutcome outcome,
    String item,
    List<DifferenceJson> differences,
    List<RowFaultJson> faults) {

  static ImportRowJson of(ImportRowView row, ProblemWords words) {
    return new ImportRowJson(
        row.row(),
        row.outcome(),
        row.item(),
        row.differences().stream().map(DifferenceJson::of).toList(),
        row.faults().stream().map(fault -> RowFaultJson.of(fault, words)).toList());
  }
}
