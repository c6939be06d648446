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
 * @param recall of the lot, where there is one
 * @param suspect that the company suspects the lot and did not clear it
 */
public record GoodsFacts(
    int line,
    LocalDate day,
    String buyerProfile,
    String buyerKind,
    Set<String> classes,
    Optional<String> lot,
    Optional<LocalDate> expiry,
    Optional<LocalDate> accepted,
    Optional<Recall> recall,
    Optional<Suspect> suspect) {

  /** The lot was called back that day, at the site. */
  public record Recall(String number, String grade, LocalDate day) {}

  /** The lot of the item so called is under suspicion since that day. */
  public record Suspect(LocalDate since, String itemEn, String itemZh) {}

  public GoodsFacts {
    classes = Set.copyOf(classes);
  }
}
