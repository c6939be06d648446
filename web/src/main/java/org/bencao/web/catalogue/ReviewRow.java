package org.bencao.web.catalogue;

import java.util.List;
import org.bencao.web.exchange.Tag;

/** A row of a file with what it would change, or why it was refused. */
public record ReviewRow(
    String number,
    String css,
    Tag outcome,
    String item,
    List<ReviewDifference> differences,
    List<ReviewFault> faults) {

  public ReviewRow {
    differences = List.copyOf(differences);
    faults = List.copyOf(faults);
  }
}
