package org.bencao.catalogue.boundary;

import java.util.List;

/**
 * A row that would change something, or is refused.
 *
 * @param row as a person counts it in the file; the header is row 1
 */
public record ImportRowView(
    long row,
    RowOutcome outcome,
    String item,
    List<Difference> differences,
    List<RowFault> faults) {

  public ImportRowView {
    differences = List.copyOf(differences);
    faults = List.copyOf(faults);
  }
}
