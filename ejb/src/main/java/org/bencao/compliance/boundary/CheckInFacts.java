package org.bencao.compliance.boundary;

import java.util.Set;

/**
 * What rules know of who took packs of one line in.
 *
 * @param line of the delivery
 * @param classes legal classes of the item that hold on that day
 * @param countedBy persons, also where a program counted
 * @param signedBy who ends the count
 */
public record CheckInFacts(
    int line,
    String itemEn,
    String itemZh,
    Set<String> classes,
    Set<String> countedBy,
    String signedBy) {

  public CheckInFacts {
    classes = Set.copyOf(classes);
    countedBy = Set.copyOf(countedBy);
  }
}
