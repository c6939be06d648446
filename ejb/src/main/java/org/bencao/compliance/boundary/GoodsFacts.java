package org.bencao.compliance.boundary;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What rules know of a lot at goods-in.
 *
 * @param line of the order
 * @param day today in the zone of the receiving site
 * @param buyerKind kind of the company that keeps it
 * @param classes legal classes of the item that hold on that day
 * @param lot as printed on the pack, or as advised
 * @param accepted lots that last until then were accepted when they were ordered
 */
public record GoodsFacts(
    int line,
    LocalDate day,
    String buyerProfile,
    String buyerKind,
    Set<String> classes,
    Optional<String> lot,
    Optional<LocalDate> expiry,
    Optional<LocalDate> accepted) {

  public GoodsFacts {
    classes = Set.copyOf(classes);
  }
}
