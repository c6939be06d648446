package org.bencao.compliance.boundary;

import java.util.Optional;
import java.util.Set;

/**
 * What rules know of packs of one line that were taken in and are known by no code.
 *
 * @param line of the delivery
 * @param classes legal classes of the item that hold on that day
 * @param cause why, a word under {@code no-code}, where somebody said it
 */
public record UncodedFacts(
    int line,
    String itemEn,
    String itemZh,
    Set<String> classes,
    int packs,
    Optional<String> cause) {

  public UncodedFacts {
    classes = Set.copyOf(classes);
  }
}
