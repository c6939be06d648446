package org.bencao.compliance.boundary;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What rules know of packs that are to be taken into stock, and of what the seller said of each.
 *
 * @param line of the order
 * @param despatch number of the despatch advice
 * @param classes legal classes of the item that hold on that day
 * @param packs that are to be taken
 * @param told packs of which the advice says which they are, less those taken before
 * @param exempt last day on which the receiver needs no such data, by the authority's own word
 */
public record TraceFacts(
    int line,
    String despatch,
    Set<String> classes,
    int packs,
    int told,
    Optional<LocalDate> exempt) {

  public TraceFacts {
    classes = Set.copyOf(classes);
  }

  /** Packs of which nobody said which they are. */
  public int untold() {
    return Math.max(packs - Math.max(told, 0), 0);
  }
}
